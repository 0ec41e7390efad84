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
  unknownPage: 'This page is none that License Lens knows.',
  taught: 'This page is read as you have shown it.',
  forget: 'Forget that',
  nothingRead: 'Nothing of this practice has been read yet. Open the staff list.',
};
