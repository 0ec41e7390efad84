import { isLabel, labelKey } from '../model/labels.ts';
import type { Labels } from '../systems/system.ts';
import { HEADING, isHidden, isInDialog, textOf } from './dom.ts';
import type { Grid } from './grid.ts';
import { type GridRow, unknown } from './known.ts';
import { all } from './search.ts';

const CARD = 'li, article, [role="listitem"], [role="article"], dl';
const TITLE = `${HEADING}, strong, b, a[href]`;
const LINE = 'p, li, div, span, small';
const LABELED = /^([^:]{2,40}):\s*(\S.*)$/;
const FEWEST = 2;

interface Value {
  label: string;
  element: Element;
}

const fromList = (card: Element): Value[] =>
  [...card.querySelectorAll('dt')].flatMap((term) => {
    const value = term.nextElementSibling;
    return value?.matches('dd') ? [{ label: textOf(term), element: value }] : [];
  });

/** “Position: Therapist” in a line of its own; the value is the last element of the line, if the label has one too. */
const fromLines = (card: Element): Value[] =>
  [...card.querySelectorAll(LINE)].flatMap((line) => {
    if (line.querySelector(LINE) && line.children.length !== FEWEST) return [];
    const [, label = '', value = ''] = LABELED.exec(textOf(line)) ?? [];
    const last = line.lastElementChild;
    return last && textOf(last) === value ? [{ label, element: last }] : [];
  });

const allValuesIn = (card: Element): Value[] => {
  const listed = fromList(card);
  return listed.length > 0 ? listed : fromLines(card);
};

/** The labels and values of a card; a label that stands there twice tells nothing. */
const valuesIn = (card: Element): Value[] => {
  const values = allValuesIn(card);
  return values.filter(({ label }) => values.filter((other) => labelKey(other.label) === labelKey(label)).length === 1);
};

/** What a card is called: a heading, a link or bold words that are no value of it. */
const titleOf = (card: Element): Element | undefined => {
  const values = allValuesIn(card);
  return [...card.querySelectorAll(TITLE)].find((title) => !values.some(({ element }) => element.contains(title)));
};

/** The cells of a card in the order of these headers; what it does not tell is empty. */
const cellsIn = (card: Element, labels: readonly string[], hasTitle: boolean): Element[] => {
  const values = valuesIn(card);
  const missing = card.ownerDocument.createElement('span');
  const cells = labels.map((label) => values.find((value) => value.label === label)?.element ?? missing);
  return hasTitle ? [titleOf(card) ?? missing, ...cells] : cells;
};

const siblingsOf = (card: Element): Element[] =>
  [...(card.parentElement?.children ?? [])].filter((other) => other.tagName === card.tagName);

/**
 * Repeated cards that tell labels and values, as tables: one card, one row.
 * @param nameLabels what a column of names is called; the titles of cards without one stand under the first
 */
export function findCards(document: Document, nameLabels: Labels): Grid[] {
  const parents = new Map<Element, Element[]>();
  for (const card of all(document, CARD)) {
    const parent = card.parentElement;
    if (!parent || parents.has(parent) || isInDialog(card) || isHidden(card)) continue;
    const cards = siblingsOf(card).filter((other) => valuesIn(other).length >= FEWEST);
    if (cards.length >= FEWEST) parents.set(parent, cards);
  }
  return [...parents].map(([element, cards]) => {
    const labels = [...new Set(cards.flatMap((card) => valuesIn(card).map(({ label }) => label)))];
    const hasNames = labels.some((label) => isLabel(label, nameLabels));
    const rows: GridRow[] = cards.map((card) => {
      const readCells = () => cellsIn(card, labels, !hasNames);
      return { pieces: [card], cells: readCells(), readCells, known: unknown() };
    });
    return {
      element,
      headers: hasNames ? labels : [nameLabels[0], ...labels],
      rows,
      first: (count) => rows.slice(0, count),
      isLasting: false,
      busy: element.closest('[aria-busy="true"]') !== null,
    };
  });
}
