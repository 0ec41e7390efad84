import type { Says } from '../model/page.ts';

/** No table that anybody reads is wider; whoever says so must not make us count. */
const MOST_COLUMNS = 1000;

export const spaces = (text: string): string => text.trim().replace(/\s+/g, ' ');
const asItIs = (text: string): string => text;
const span = (text: string): number => Math.min(Math.max(Number(text) || 1, 1), MOST_COLUMNS);
const place = (text: string): number | undefined => (Number(text) >= 1 ? span(text) : undefined);
const isIt =
  (word: string) =>
  (text: string): true | undefined =>
    text === word || undefined;

/** What each attribute says, and how; where two say the same, the first counts. */
const TOLD: readonly (readonly [attribute: string, field: keyof Says, read: (text: string) => unknown])[] = [
  ['id', 'id', asItIs],
  ['for', 'for', asItIs],
  ['aria-label', 'name', spaces],
  ['aria-labelledby', 'namedBy', spaces],
  ['title', 'title', spaces],
  ['placeholder', 'placeholder', spaces],
  ['href', 'href', asItIs],
  ['inputmode', 'isNumeric', isIt('numeric')],
  ['colspan', 'columns', span],
  ['rowspan', 'rows', span],
  ['aria-colspan', 'columns', span],
  ['aria-rowspan', 'rows', span],
  ['aria-colindex', 'column', place],
  ['aria-rowindex', 'row', asItIs],
  ['aria-rowcount', 'rowCount', Number],
  ['aria-owns', 'owns', spaces],
  ['data-row-key', 'key', asItIs],
  ['data-row-index', 'key', asItIs],
  ['data-rowindex', 'key', asItIs],
  ['row-id', 'key', asItIs],
  ['aria-level', 'level', Number],
  ['aria-valuenow', 'now', asItIs],
  ['aria-checked', 'checked', asItIs],
  ['aria-pressed', 'pressed', asItIs],
  ['aria-current', 'current', asItIs],
  ['aria-selected', 'selected', asItIs],
  ['aria-multiselectable', 'isMultiple', isIt('true')],
  ['aria-haspopup', 'opens', asItIs],
  ['aria-busy', 'isBusy', isIt('true')],
];
const BY_NAME = new Map(TOLD.map(([attribute, ...told]) => [attribute, told]));

/** What the attributes of an element say, as far as each speaks for itself. */
export function saidBy(element: Element, names: readonly string[]): Says {
  const says: Record<string, unknown> = {};
  for (const name of names) {
    const told = BY_NAME.get(name);
    if (!told) continue;
    const [field, read] = told;
    const value = read(element.getAttribute(name) ?? '');
    if (value !== undefined && !(field in says && name.startsWith('aria'))) says[field] = value;
  }
  return says;
}

/** Adds the texts of attributes in which an id may stand. */
export function idTexts(says: Says, element: Element, names: readonly string[]): void {
  const texts = names.flatMap((name) => {
    const text = name === 'class' || name === 'style' ? '' : (element.getAttribute(name) ?? '');
    return /\d/.test(text) ? text : [];
  });
  if (texts.length > 0) says.ids = texts;
}
