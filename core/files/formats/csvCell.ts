// A cell that begins like this is run as a formula by spreadsheets (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const DEFUSED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Whether a spreadsheet would run a text instead of showing it. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** A text that a spreadsheet shows as it is: with an apostrophe before what would be run. */
export const defused = (text: string): string => (FORMULA.test(text) || DEFUSED.test(text) ? `'${text}` : text);

/** What was written before it was defused. */
export const asWritten = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);

const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV (RFC 4180), with the byte order mark, by which Excel knows that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((text) => quoted(defused(text))).join(',')}\r\n`).join('')}`;

/** Texts in one cell: “Ana; Bo”. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');

export const splitTexts = (cell: string): string[] =>
  (cell.match(/(?:[^\\;]|\\.?)+/gs) ?? []).flatMap((part) => part.trim().replace(/\\(.)/gs, '$1') || []);
