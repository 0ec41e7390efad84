/** Places are filled in: `{name}` of a person, `{license}` as the system calls it, `{manageLicenses}` where that is. */
export const hints = {
  license: { provider: 'Provider', admin: 'Admin' },
  /** As a sentence names it, by what the system calls it. */
  theLicense: (name: string) => name,
  switchOn: 'Switch {on} on',
  switchOff: 'Switch {off} off',
  switchBoth: 'Switch {on} on, {off} off',
  disabledForOwner: '{name} is the account owner and has every permission: the boxes cannot be changed.',
  disabledWithout: 'Not active, because {name} has no {license}. Switch it on first, under {manageLicenses}.',
  disabledWith: 'Not active, although {name} has a license for it. Another box may have to be ticked first.',
  disabledUnread: 'Not active. {name} may have no {license}: look under {manageLicenses}.',
};
