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
  /** What it costs to leave somebody on lists of what is paid apart from the plan. */
  addOns: {
    month: 'By your prices, leaving it costs {sum} a month.',
    year: 'By your prices, leaving it costs {sum} a year.',
    bySeat: 'Paid by the seat: {lists}. To see the cost, enter prices in License Lens options.',
    byYear: 'It’s paid by the year. To see the cost, enter its price in License Lens options.',
  },
} as const;
