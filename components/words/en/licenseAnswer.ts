export const licenseAnswer = {
  what: 'What will they do?',
  selectAll: 'Select everything they will do.',
  selectOne: 'Select at least one task.',
  show: 'Show the license',
  back: 'Back',
  again: 'Start over',
  answerFor: (who: string) => `For: ${who}`,
  permissions: 'Typical permissions',
  steps: 'What to do',
  open: (path: string) => `Open ${path}`,
  seats: {
    free: (count: number) =>
      count === 1 ? '1 unassigned seat is available.' : `${count} unassigned seats are available.`,
    needed: (count: number) => {
      if (count === 0) return 'You haven’t bought any yet.';
      return count === 1
        ? 'Current staff need the 1 seat you bought.'
        : `Current staff need all ${count} seats you bought.`;
    },
    on: (count: number) =>
      `Seats bought: ${count}. None is unassigned. To reuse one, turn it off for someone who doesn’t need it.`,
  },
};
