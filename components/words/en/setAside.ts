export const setAside = {
  open: 'Set this aside…',
  why: 'Why?',
  until: 'Until (or as long as nothing changes)',
  setAside: 'Set aside',
  thePractice: 'The practice',
  untilDay: (day: string) => `Until ${day}.`,
  takeBack: 'Take back',
  takeBackOf: (name: string, label: string) => `Take back: ${name}, ${label}`,
  count: (count: number) => `${count} set aside`,
};
