import type { Missing, Practice } from '../../core/index.ts';

/** A badge where it stands: whose it is, and all that its row says. */
export interface Standing {
  name: string;
  row: string;
}

/** How things are after the page was looked at. */
export interface Outcome {
  practice: Practice;
  /** What the page is: its kind, `unclear`, or `none`; with what is missing. */
  saw: string;
  missing: readonly string[];
  badges: Readonly<Record<string, string>>;
  beside: readonly Standing[];
}

/** What is a row to whoever looks at a badge. */
export const ROW = 'tr, [role="row"], li, [role="listitem"], article';

/** What is missing, in a word each. */
export const inWords = (missing: readonly Missing[]): string[] =>
  missing.map(({ what, label = '' }) => `${what} ${label}`.trim());
