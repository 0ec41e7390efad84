import { defused } from './formula.ts';

const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV (RFC 4180), with the mark by which Excel knows that it is UTF-8. No cell is run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((text) => quoted(defused(text))).join(',')}\r\n`).join('')}`;
