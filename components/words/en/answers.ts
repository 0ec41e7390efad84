/** Why the background does not do what it is asked. */
export const answers = {
  noTab: 'Scripts of a page belong to a page in a tab.',
  otherPage: 'The reading is of another page.',
  notUnderstood: 'License Lens does not understand this message.',
  unknownSender: 'License Lens does not know who is asking.',
  unknownSystem: (system: string) => `License Lens knows no practice system “${system}”.`,
  none: 'License Lens gave no answer.',
  byOrganization: 'Your organization has set this: ask whoever manages this browser.',
  placesByOrganization: (places: string) => `Your organization has set ${places}: ask whoever manages this browser.`,
};
