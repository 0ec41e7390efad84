export const overview = {
  toPutRight: (people: number) => (people === 1 ? '1 person to put right' : `${people} people to put right`),
  blocked: (count: number) => `${count} cannot work as they should`,
  wasted: (count: number) => `${count} with a license for nothing`,
  nobody: 'Nobody has been read yet.',
  nothingSoFar: 'Nothing to put right in what has been read so far.',
  practice: 'Something about the practice needs attention.',
  noLicenses: 'This plan has no licenses to check.',
  well: 'All is well: everybody has the license they need.',
  licenses: 'Licenses',
  asOf: 'As of {time}.',
};
