export const findings = {
  blocked: 'Cannot work',
  toOrder: 'To put in order',
  toKnow: 'Good to know',
  practice: 'Practice',
  why: 'Why',
  openPage: 'Open the page',
};
