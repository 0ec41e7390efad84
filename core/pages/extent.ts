import { isLabel } from '../model/labels.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { Labels, Vocabulary } from '../systems/system.ts';
import { collapse, controlName, OURS, textOf, visibleAll } from './dom.ts';
import type { Grid } from './grid.ts';

/** How much of a list a table shows. */
export interface Extent {
  /** How many people the list has; absent: the page does not say. */
  total?: number;
  /** Whom the list is of, where the page tells that nothing narrows it further. */
  scope?: NonNullable<PageReading['covers']>;
}

const LONGEST_COUNT = 60;
const FARTHEST = 4;
const FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="number"], [type="button"], [type="submit"], [type="hidden"])';
const NUMBER = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+)';

const patterns = new WeakMap<Labels, { pattern: RegExp; names: string[] }[]>();

/** “{from} to {to} of {total}” as a pattern for the whole text, with the names of its numbers. */
const patternsOf = (counts: Labels): { pattern: RegExp; names: string[] }[] => {
  const known = patterns.get(counts);
  if (known) return known;
  const made = counts.map((template) => {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    return { pattern: new RegExp(`^${parts.join(NUMBER)}\\.?$`, 'i'), names };
  });
  patterns.set(counts, made);
  return made;
};

const totalIn = (text: string, counts: Labels): number | undefined => {
  for (const { pattern, names } of patternsOf(counts)) {
    const found = pattern.exec(text);
    const total = found?.[names.indexOf('total') + 1];
    if (total !== undefined) return Number(total.replace(/[.,]/g, ''));
  }
  return undefined;
};

/** What stands around an element, the nearest first. */
const around = (element: Element): Element[] => {
  const near: Element[] = [];
  let inner = element;
  for (let level = 0; level < FARTHEST && inner.parentElement?.parentElement; level++) {
    const { children } = inner.parentElement;
    near.push(...[...children].filter((child) => child !== inner && !child.hasAttribute(OURS)));
    inner = inner.parentElement;
  }
  return near;
};

const shortTexts = (element: Element): string[] =>
  [element, ...element.querySelectorAll('*')].flatMap((part) => {
    const { textContent } = part;
    const isShort = textContent !== null && textContent.length <= LONGEST_COUNT && /\d/.test(textContent);
    return isShort ? collapse(textOf(part)) : [];
  });

const totalBeside = ({ element }: Grid, { words }: Vocabulary): number | undefined => {
  for (const neighbor of around(element)) {
    const totals = new Set(shortTexts(neighbor).flatMap((text) => totalIn(text, words.counts) ?? []));
    const [total] = totals;
    if (total !== undefined) return totals.size === 1 ? total : undefined;
  }
  return undefined;
};

const isOutside = (grid: Grid): ((control: Element) => boolean) => {
  let pieces: Set<Element> | undefined;
  return (control) => {
    pieces ??= new Set(grid.rows.flatMap((row) => row.pieces));
    for (let around: Element | null = control; around; around = around.parentElement)
      if (pieces.has(around)) return false;
    return true;
  };
};

type Choice = Extent['scope'] | 'no filter' | 'unknown';

/** What can narrow a list: fields to choose from, and whatever is ticked or pressed. */
const FILTER = 'select, [role="combobox"], [aria-haspopup="listbox"], [aria-pressed="true"], :checked:not(option)';

const choiceText = (filter: Element): string => {
  if (filter.matches('select')) return collapse((filter as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  return textOf(filter) || controlName(filter);
};

const choiceOf = (filter: Element, { words }: Vocabulary): Choice => {
  const text = choiceText(filter);
  if (isLabel(text, words.everybody)) return 'everybody';
  if (isLabel(text, words.active)) return 'active';
  return /^\d+$/.test(text) ? 'no filter' : 'unknown';
};

/** Whom the page lets through: known only if every field and filter on it is understood, and one of them says it. */
const scopeOf = (grid: Grid, document: Document, vocabulary: Vocabulary): Extent['scope'] => {
  const outside = isOutside(grid);
  const fields = visibleAll(document, FIELD).filter(outside) as HTMLInputElement[];
  if (fields.some(({ value }) => value.trim() !== '')) return undefined;
  const filters = visibleAll(document, FILTER).filter(outside);
  const choices = new Set(filters.map((filter) => choiceOf(filter, vocabulary)));
  choices.delete('no filter');
  const [choice] = choices;
  return choices.size === 1 && choice !== 'unknown' && choice !== 'no filter' ? choice : undefined;
};

/** How much of its list a table shows, and whom the list is of. */
export function extentOf(grid: Grid, document: Document, vocabulary: Vocabulary): Extent {
  const total = grid.total ?? totalBeside(grid, vocabulary);
  const scope = scopeOf(grid, document, vocabulary);
  return { ...(total !== undefined && { total }), ...(scope && { scope }) };
}
