/** Where custom rules come from. */
export const ownRules = {
  source: 'Custom rule of this practice',
};
