export const findings = {
  blocked: 'Access blocked',
  toOrder: 'Needs attention',
  toKnow: 'Good to know',
  practice: 'Practice',
  why: 'Why',
  open: (path: string) => `Open ${path}`,
};
