export const shortcuts = {
  title: 'Keyboard shortcuts',
  names: {
    sidePanel: 'Open the side panel',
    panel: 'Open the panel on the page',
    nextPerson: 'Go to the next person who needs attention',
    licenseCheck: 'Which license does this person need?',
  },
  none: 'Not set',
  change: 'Change shortcuts',
  where:
    'Your browser keeps them with its extensions: chrome://extensions/shortcuts, or Add-ons and themes in Firefox.',
};
