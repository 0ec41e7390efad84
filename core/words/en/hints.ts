/** Places are filled in: `{name}` of a person, `{level}` and `{license}` as the system calls them, `{manageLicenses}` where that is. */
export const hints = {
  /** As a sentence names it, by what the system calls it. */
  theLicense: (name: string) => name,
  needs: 'needs {license}',
  switchOn: 'Turn on {on}',
  switchOff: 'Turn off {off}',
  switchBoth: 'Turn on {on}, turn off {off}',
  disabledForOwner: '{name} is the account owner and has every permission, so you can’t change the boxes.',
  disabledWithout:
    'The {level} boxes are grayed out because {name} has no {license}. Go to {manageLicenses} and turn it on first.',
  disabledWith:
    'Some {level} boxes are grayed out even though {name} has the {anyLicense} for them. You may need to check another box first.',
  disabledUnread: 'Some {level} boxes are grayed out. {name} may have no {license}: go to {manageLicenses} and look.',
};
