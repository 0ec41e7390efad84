/** How licenses are named in a text. */
export const licenses = {
  /** What is paid for each person: one of them, and several. */
  nouns: {
    license: ['license', 'licenses'],
    subscription: ['subscription', 'subscriptions'],
  },
  /** A noun with the label of one kind: “Provider license”. */
  labeled: (noun: string, label: string) => `${label} ${noun}`,
  withArticle: (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
} as const;
