/** Why the background does not do what it is asked. */
export const refusals = {
  notUnderstood: 'Something went wrong. Reload the page and try again.',
  unknownSystem: (system: string) => `License Lens doesn’t know the practice system “${system}”.`,
  none: 'License Lens didn’t respond. Try again, or reload the page.',
  byOrganization: 'Your organization manages this. To change it, ask the person who manages your browser.',
  placesByOrganization: (places: string) =>
    `Your organization manages ${places}. To change this, ask the person who manages your browser.`,
};
