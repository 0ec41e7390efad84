export const panel = {
  close: 'Close',
  unclear: {
    staffList: 'This looks like the staff list, but License Lens does not understand it, so it marks nobody.',
    staffPermissions:
      'This looks like a permissions page, but License Lens does not understand it, so it marks nobody.',
    manageLicenses: 'This looks like Manage Licenses, but License Lens does not understand it, so it marks nobody.',
    manageSubscription:
      'This looks like Manage Subscription, but License Lens does not understand it, so it marks nobody.',
  },
  notFound: 'It did not find:',
  missing: {
    heading: (label: string) => `a heading “${label}”`,
    column: (label: string) => (label ? `a column “${label}”` : 'a column with the names'),
    control: (label: string) => `a button “${label}”`,
    tab: (label: string) => `a tab “${label}”`,
    path: (label: string) => `the address ${label}`,
    levels: () => 'the columns of permission boxes',
    quantities: () => 'how many licenses are bought',
    boxes: () => 'the permission boxes',
    rest: () => 'the rest of the page, which is still loading',
    staff: () => 'any member of staff in the table',
    levelOfBoxes: () => 'the level of some boxes',
    person: () => 'the name of the person the page is about',
  },
  unknownPage: 'This page is none that License Lens knows.',
  taught: 'This page is read as you have shown it.',
  forget: 'Forget that',
  nothingRead: 'Nothing of this practice has been read yet. Open the staff list.',
};
