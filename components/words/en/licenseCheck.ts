export const licenseCheck = {
  who: 'Who is it?',
  jobs: {
    therapist: { name: 'Therapist or other provider', does: 'Sees clients, writes notes' },
    billerWithDocumentation: { name: 'Biller who opens notes', does: 'Bills, and reads documentation for it' },
    billerWithoutDocumentation: { name: 'Biller who opens no notes', does: 'Bills, and never reads documentation' },
    admin: { name: 'Admin', does: 'Settings, staff, plan and licenses' },
    receptionist: { name: 'Receptionist', does: 'Front desk, basic client information' },
    scheduler: { name: 'Scheduler', does: 'Calendar and appointments' },
    accountOwner: { name: 'Account owner', does: 'The account is in their name' },
  },
  somethingElse: { name: 'Something else', does: 'Say what they will do' },
  what: 'What will they do?',
  tickAll: 'Tick everything that they will do.',
  tickOne: 'Tick at least one thing that they will do.',
  show: 'Show the license',
  back: 'Back',
  again: 'Start again',
  answerFor: (who: string) => `For: ${who}`,
  permissions: 'Typical permissions',
  steps: 'What to do',
  openPage: 'Open the page',
  seats: {
    free: (count: number) => (count === 1 ? 'One is free.' : `${count} are free.`),
    needed: (count: number) =>
      count === 0 ? 'None is bought yet.' : `All ${count} that are bought are needed by those who are there.`,
    on: (count: number) =>
      `All ${count} that are bought are switched on. One gets free where it is switched off for somebody who does not need it.`,
  },
};
