export const overview = {
  needAttention: (people: number) => (people === 1 ? '1 person needs attention' : `${people} people need attention`),
  blocked: (count: number) => `${count} blocked from part of their work`,
  wasted: (count: number) => `${count} with a license they don’t need`,
  nobody: 'No one is checked yet.',
  nothingSoFar: 'Nothing to fix so far. Some pages aren’t checked yet.',
  practice: 'Something about the practice needs attention.',
  noLicenses: 'This plan has no licenses to check.',
  well: 'Nothing to fix: everyone has the license they need.',
  licenses: 'Licenses',
  asOf: 'Updated {time}.',
};
