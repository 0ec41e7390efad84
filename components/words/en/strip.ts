import type { LicenseForms } from '../../../core/index.ts';

export const strip = {
  region: 'License Lens on this page',
  fold: 'Minimize',
  unfold: 'License Lens',
  asDraft: 'If you save now:',
  asSaved: 'As saved:',
  allWell: 'Nothing to fix.',
  leftToDo: 'Next steps',
  needs: {
    none: (name: string) => `${name} needs no license.`,
    unknown: (name: string) => `License Lens can’t tell yet which license ${name} needs.`,
    inactive: (name: string) => `${name} is inactive and needs no license.`,
    owner: (name: string, { one }: LicenseForms) => `${name} owns the account and has ${one} automatically.`,
    has: (name: string, { one }: LicenseForms) => `${name} needs ${one} and has it.`,
    covered: (name: string, admin: LicenseForms, provider: LicenseForms) =>
      `${name} needs ${admin.one}, and the ${provider.name} covers it.`,
    lacks: (name: string, { one }: LicenseForms) => `${name} needs ${one}, but it’s off.`,
    unread: (name: string, { one }: LicenseForms) => `${name} needs ${one}. It’s not checked yet whether it is on.`,
    noPlan: 'Under this plan, no permission needs a license.',
  },
  seats: {
    free: (count: number, text: string, { label }: LicenseForms) =>
      `${text} ${label} ${count === 1 ? 'seat is' : 'seats are'} unassigned.`,
    none: ({ label }: LicenseForms) =>
      `No ${label} seat is unassigned. Buy one, or turn one off for someone who doesn’t need it.`,
    range: (from: string, to: string, { label }: LicenseForms) => `${from}–${to} ${label} seats are unassigned.`,
    unread: ({ label }: LicenseForms) => `${label} seats bought: not checked yet.`,
    trial: 'During the trial, all licenses are available.',
  },
  noSeats: 'This plan has no seats: no permission needs a license.',
  bought: (count: string) => `${count} bought`,
  boughtUnread: 'bought: not checked yet',
  on: (count: string) => `${count} on`,
  needed: (count: string) => `${count} needed`,
  steps: (count: number) => (count === 1 ? '1 step to do' : `${count} steps, in this order`),
  noSteps: 'Nothing to change.',
  later: 'At renewal',
  logsOut: (names: string) => `Saving logs ${names} out. Ask them to save their work first.`,
  enough: (range: string, isOne: boolean) => `${range} ${isOne ? 'is' : 'are'} enough`,
  asBought: 'matches what you bought',
  tooMany: (range: string) => `${range} too many`,
  tooFew: (range: string) => `${range} too few`,
  upTo: (count: string) => `up to ${count}`,
  either: (few: string, many: string) => `between ${few} too few and ${many} too many`,
  open: 'Numbers become exact once everyone’s permissions are checked.',
  saves: (money: string) => `Buying only what you need saves ${money} a month.`,
  costs: (money: string) => `Buying what you need costs ${money} more a month.`,
  costsOrSaves: (more: string, less: string) =>
    `Buying what you need costs up to ${more} more or saves up to ${less} a month, depending on pages not checked yet.`,
  costsToday: (money: string) => `Today: ${money} a month.`,
  range: (from: string, to: string) => `${from} to ${to}`,
};
