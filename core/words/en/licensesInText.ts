/** How licenses stand in a text. */
export const licensesInText = {
  several: {
    license: (label: string) => `${label} licenses`,
    subscription: (label: string) => `${label} subscriptions`,
  },
  /** Where none in particular is meant: one, and several. */
  any: {
    license: ['license', 'licenses'],
    subscription: ['subscription', 'subscriptions'],
  },
  withArticle: (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
} as const;
