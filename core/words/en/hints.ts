/** Places are filled in: `{name}` of a person, `{level}` and `{license}` as the system calls them, `{manageLicenses}` where that is. */
export const hints = {
  /** As a sentence names it, by what the system calls it. */
  theLicense: (name: string) => name,
  needs: 'needs {license}',
  switchOn: 'Switch {on} on',
  switchOff: 'Switch {off} off',
  switchBoth: 'Switch {on} on, {off} off',
  disabledForOwner: '{name} is the account owner and has every permission: the boxes cannot be changed.',
  disabledWithout:
    'The boxes under {level} are not active, because {name} has no {license}. Switch it on first, under {manageLicenses}.',
  disabledWith:
    'Some boxes under {level} are not active, although {name} has a license for them. Another box may have to be ticked first.',
  disabledUnread: 'Some boxes under {level} are not active: {name} may have no {license}. Look under {manageLicenses}.',
};
