export const licenseCheck = {
  who: 'Who is this for?',
  jobs: {
    therapist: { name: 'Therapist or other provider', does: 'Sees clients, writes notes' },
    billerWithDocumentation: {
      name: 'Biller with documentation access',
      does: 'Bills and reads clinical documentation',
    },
    billerWithoutDocumentation: { name: 'Biller without documentation access', does: 'Bills only' },
    admin: { name: 'Admin', does: 'Settings, staff, plan, and licenses' },
    receptionist: { name: 'Receptionist', does: 'Front desk, basic client information' },
    scheduler: { name: 'Scheduler', does: 'Calendar and appointments' },
    accountOwner: { name: 'Account owner', does: 'The account is in their name' },
  },
  somethingElse: { name: 'Something else', does: 'Choose their tasks' },
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
