/** “a Provider license”, “an Admin license”. */
const a = (license: string): string => `${license === 'Admin' ? 'an' : 'a'} ${license} license`;
const seats = (count: string, license: string, isOne: boolean): string =>
  `${count} ${license} ${isOne ? 'seat is' : 'seats are'} free.`;

export const strip = {
  region: 'License Lens on this page',
  fold: 'Fold away',
  unfold: 'License Lens',
  asTicked: 'As ticked now:',
  asSaved: 'As saved:',
  allWell: 'Nothing to put right.',
  leftToDo: 'Left to do',
  needs: {
    none: (name: string) => `${name} needs no license.`,
    unknown: (name: string) => `which license ${name} needs is not known yet.`,
    inactive: (name: string) => `${name} is inactive and needs no license.`,
    owner: (name: string) => `${name} owns the account and holds a Provider license automatically.`,
    has: (name: string, license: string) => `${name} needs ${a(license)} and has it.`,
    covered: (name: string) => `${name} needs an Admin license, and the Provider license covers it.`,
    lacks: (name: string, license: string) => `${name} needs ${a(license)}, which is off.`,
    unread: (name: string, license: string) => `${name} needs ${a(license)}. Whether it is on has not been read.`,
    noPlan: 'under this plan no permission needs a license.',
  },
  seats: {
    free: (count: number, text: string, license: string) => seats(text, license, count === 1),
    none: (license: string) => `No ${license} seat is free: one has to be bought or given back first.`,
    range: (from: string, to: string, license: string) => `${from}–${to} ${license} seats are free.`,
    unread: (license: string) => `How many ${license} seats are bought has not been read.`,
    trial: 'In the trial every license is there.',
  },
  noSeats: 'This plan has no seats: no permission needs a license.',
  bought: (count: string) => `${count} bought`,
  boughtUnread: 'bought: not read yet',
  on: (count: string) => `${count} on`,
  needed: (count: string) => `${count} needed`,
  steps: (count: number) => (count === 1 ? '1 step to do' : `${count} steps, in this order`),
  noSteps: 'Nothing to switch.',
  later: 'At renewal',
  logsOut: (names: string) => `Saving logs ${names} out: ask first.`,
  enough: (range: string, isOne: boolean) => `${range} ${isOne ? 'is' : 'are'} enough`,
  asBought: 'as many as are bought',
  tooMany: (range: string) => `${range} too many`,
  tooFew: (range: string) => `${range} too few`,
  upTo: (count: string) => `up to ${count}`,
  either: (few: string, many: string) => `between ${few} too few and ${many} too many`,
  open: 'Numbers get exact as everybody’s permissions are read.',
  saves: (money: string) => `That saves ${money} a month.`,
  costs: (money: string) => `That costs ${money} more a month.`,
  costsOrSaves: (more: string, less: string) =>
    `That costs up to ${more} more or saves up to ${less} a month: it hangs on what has not been read.`,
  costsToday: (money: string) => `Today: ${money} a month.`,
  range: (from: string, to: string) => `${from} to ${to}`,
};
