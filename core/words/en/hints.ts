/** Places are filled in: `{name}` of a person, `{level}` and `{license}` as the system calls them, `{manageLicenses}` where that is. */
export const hints = {
  /** As a sentence names it, by what the system calls it. */
  theLicense: (name: string) => name,
  needs: 'needs {license}',
  switchOn: 'Turn on {on}',
  switchOff: 'Turn off {off}',
  switchBoth: 'Turn on {on}, turn off {off}',
  /** Why somebody can’t be deactivated. */
  heldBack: {
    owner: 'You can’t deactivate {name} yet: they’re the account owner. First, someone else needs to own the account.',
    levels: 'You can’t deactivate {name} yet. First, uncheck {levels} for them.',
    unknown:
      'You can’t deactivate {name} yet: they may have {administration}, or own the account. Open their permissions to check. If {name} is you, ask a colleague.',
  },
  tried: 'Did you deactivate {name}? These steps come next.',
  disabledForOwner: '{name} is the account owner and has every permission, so you can’t change the boxes.',
  disabledWithout:
    'The {level} boxes are grayed out because {name} has no {license}. Go to {manageLicenses} and turn it on first.',
  disabledWith:
    'Some {level} boxes are grayed out even though {name} has the {anyLicense} for them. You may need to check another box first.',
  disabledUnread: 'Some {level} boxes are grayed out. {name} may have no {license}: go to {manageLicenses} and look.',
};
