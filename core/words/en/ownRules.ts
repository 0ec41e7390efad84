/** Where rules come from that a practice writes itself. */
export const ownRules = {
  source: 'A rule of this practice',
};
