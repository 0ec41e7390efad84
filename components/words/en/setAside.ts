export const setAside = {
  open: 'Dismiss…',
  reason: 'Reason',
  until: 'Until (optional). It returns sooner if something changes.',
  dismiss: 'Dismiss',
  note: 'Don’t name clients: reasons are printed in reports and stored by sync, if it’s on. You can restore the finding from the list of dismissed findings.',
  thePractice: 'The practice',
  untilDay: (day: string) => `Until ${day}.`,
  restore: 'Restore',
  restoreOf: (name: string, label: string) => `Restore: ${name}, ${label}`,
  count: (count: number) => (count === 1 ? '1 dismissed finding' : `${count} dismissed findings`),
};
