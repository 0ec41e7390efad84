/** How licenses and levels stand in a text. */
export const licensesInText = {
  several: {
    license: (label: string) => `${label} licenses`,
    subscription: (label: string) => `${label} subscriptions`,
  },
  withArticle: (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  /** A permission level before the word for permissions, or after it. */
  level: (label: string) => label,
};
