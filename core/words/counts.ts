/** How many of a license are bought and switched on, for a text that names them; what is unread makes a range. */
export type LicenseCounts = readonly {
  license: string;
  bought: number | undefined;
  on: { atLeast: number; atMost: number };
}[];

/** How much is needed, and how much there is. */
export interface Shortage {
  needed: number;
  bought: number | undefined;
}

/** A word of the practice system: where a page is, what a license is called. */
export type WordOf = (place: string) => string;
