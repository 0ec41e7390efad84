// A cell that begins like this is run as a formula by spreadsheets (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const DEFUSED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Whether a spreadsheet would run a text instead of showing it. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** A text that a spreadsheet shows as it is: with an apostrophe before what would be run. */
export const defused = (text: string): string => (FORMULA.test(text) || DEFUSED.test(text) ? `'${text}` : text);

/** What was written before it was defused. */
export const asWritten = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);
