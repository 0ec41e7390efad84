/** What a word in a cell says. `unread`: nothing is known by it. */
export const MEANINGS = ['active', 'inactive', 'on', 'off', 'unread', 'provider', 'admin', 'both', 'none'] as const;
export type Meaning = (typeof MEANINGS)[number];
