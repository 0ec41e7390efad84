/** What is paid for each person, with its label: “Provider license”. */
export const licenses = {
  license: (label: string) => `${label} license`,
  subscription: (label: string) => `${label} subscription`,
  several: {
    license: (label: string) => `${label} licenses`,
    subscription: (label: string) => `${label} subscriptions`,
  },
  withArticle: (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  /** A permission level before the word for permissions, or after it. */
  level: (label: string) => label,
  atLeast: (count: number) => `at least ${count}`,
  between: (atLeast: number, atMost: number) => `${atLeast} to ${atMost}`,
};
