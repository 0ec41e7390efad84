import type { Says } from '../model/page.ts';

/** No table that anybody reads is wider; whoever says so must not make us count. */
const MOST_COLUMNS = 1000;

const spaces = (text: string): string => text.trim().replace(/\s+/g, ' ');
const numberIn = (text: string): number => Number(text) || 1;
const span = (text: string): number => Math.min(Math.max(numberIn(text), 1), MOST_COLUMNS);

type Take = (says: Says, value: string) => void;

/** What each attribute says. */
const TAKES: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    title: (says, value) => {
      says.title = spaces(value);
    },
    placeholder: (says, value) => {
      says.placeholder = spaces(value);
    },
    href: (says, value) => {
      says.href = value;
    },
    inputmode: (says, value) => {
      if (value === 'numeric') says.isNumeric = true;
    },
    colspan: (says, value) => {
      says.columns = span(value);
    },
    rowspan: (says, value) => {
      says.rows = span(value);
    },
    'aria-colspan': (says, value) => {
      says.columns ??= span(value);
    },
    'aria-rowspan': (says, value) => {
      says.rows ??= span(value);
    },
    'aria-colindex': (says, value) => {
      const column = Number(value);
      if (column >= 1 && column <= MOST_COLUMNS) says.column = column;
    },
    'aria-rowindex': (says, value) => {
      says.row = value;
    },
    'aria-rowcount': (says, value) => {
      says.rowCount = Number(value);
    },
    'aria-level': (says, value) => {
      says.level = Number(value);
    },
    'aria-valuenow': (says, value) => {
      says.now = value;
    },
    'aria-checked': (says, value) => {
      says.checked = value;
    },
    'aria-pressed': (says, value) => {
      says.pressed = value;
    },
    'aria-haspopup': (says, value) => {
      says.opens = value;
    },
    'aria-busy': (says, value) => {
      if (value === 'true') says.isBusy = true;
    },
  }),
);

/** What the attributes of an element say, as far as each speaks for itself. */
export function saidBy(element: Element, names: readonly string[]): Says | undefined {
  let says: Says | undefined;
  for (const name of names) {
    const take = TAKES.get(name);
    if (!take) continue;
    says ??= {};
    take(says, element.getAttribute(name) ?? '');
  }
  return says;
}

/** The texts of attributes in which an id may stand. */
export const idTexts = (element: Element, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const text = name === 'class' || name === 'style' ? '' : (element.getAttribute(name) ?? '');
    return /\d/.test(text) ? text : [];
  });
