import { isLabel } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { CELL, headOver, isHeaderRow, ROW, TABLE } from './cells.ts';
import { type Count, countsIn, licenseNamed } from './countStatements.ts';
import { collapse, HEADING, textOf } from './dom.ts';

const INLINE = 'span, b, strong, i, em, small, a, label, u, mark, code, sup, sub, output, data';
const LONGEST_LINE = 80;
const LONGEST_REST = 20;
/** A row with a date tells what was, or will be. */
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|[\p{L},]\s*(?:19|20)\d\d\b/u;

const isShort = ({ textContent }: Element): boolean => collapse(textContent ?? '').length <= LONGEST_LINE;

/** A label and its value: the value alone, if the label says that it is what was bought. */
const pairCounts = (label: string, value: string, vocabulary: Vocabulary): Count[] =>
  countsIn(isLabel(label, vocabulary.words.bought) ? value : `${label}: ${value}`, vocabulary);

/** The number in a cell that says nothing else. */
const numberOf = (text: string): number | undefined => (/^\d{1,5}$/.test(text) ? Number(text) : undefined);

/** Under headers the column says what a number is, and the row of what; or the other way round. */
const cellCounts = (cell: Element, row: Element, head: Element, text: string, vocabulary: Vocabulary): Count[] => {
  const count = numberOf(text);
  const over = headOver(cell, head);
  if (count === undefined || !over || DATE.test(textOf(row))) return [];
  const header = textOf(over);
  const isBought = (label: string): boolean => isLabel(label, vocabulary.words.bought);
  const texts = [...row.children].map((one) => textOf(one));
  const license = isBought(header)
    ? texts.map((other) => licenseNamed(other, vocabulary)).find((one) => one !== undefined)
    : isBought(texts[0] ?? '') && licenseNamed(header, vocabulary);
  return license ? [{ license, count, isSentence: false }] : [];
};

/** The lowest of the rows of headers that a table begins with. */
const headIn = (table: Element): Element | undefined => {
  let head: Element | undefined;
  let row: Element | null = table.querySelector(ROW);
  for (; row && isHeaderRow(row); row = row.nextElementSibling) head = row;
  return head;
};

/**
 * What a cell says of licenses, given its text. Without headers only a row of two cells, a label and a value, can be
 * understood. Undefined: the element stands in no table.
 */
export function countsInCell(element: Element, text: string, vocabulary: Vocabulary): Count[] | undefined {
  const cell = element.closest(CELL);
  const row = cell?.parentElement;
  const table = row?.matches(ROW) ? row.closest(TABLE) : null;
  if (!cell || !row || !table) return undefined;
  const head = headIn(table);
  if (head && head !== row) return cellCounts(cell, row, head, text, vocabulary);
  const [label, value, third] = row.children;
  return label && value === cell && !third ? pairCounts(textOf(label), text, vocabulary) : [];
}

/** Where rows are no table to anybody but the eye, the first one may be their headers: it has no numbers. */
const hasOtherHeader = (row: Element, number: Element, { words }: Vocabulary): boolean => {
  const head = row.parentElement?.firstElementChild;
  if (!head || row.children.length < 2 || head.children.length !== row.children.length) return false;
  const column = [...row.children].findIndex((cell) => cell.contains(number));
  return !/\d/.test(head.textContent ?? '') && !isLabel(textOf(head.children[column] ?? head), words.bought);
};

/** “of 5” in a line of its own belongs to the number before. */
const goesOn = (line: Element, vocabulary: Vocabulary): boolean => {
  const rest = line.nextElementSibling ? textOf(line.nextElementSibling) : '';
  return rest.length <= LONGEST_REST && /\d/.test(rest) && countsIn(rest, vocabulary).length === 0;
};

/** Of two elements that stand alone together the first may be the label of the other. */
const isInPair = (line: Element): boolean => {
  const { parentElement: around } = line;
  return around?.children.length === 2 && isShort(around) && !around.firstElementChild?.matches(HEADING);
};

/** Whether there may be more in the line that an element stands in. */
const isPart = (line: Element, [first]: readonly Count[]): boolean =>
  line.matches(INLINE) || (isInPair(line) && (first?.isSentence === true || !line.matches('li, p')));

const termCounts = (value: Element, vocabulary: Vocabulary): Count[] => {
  const { previousElementSibling: term, nextElementSibling: next } = value;
  const isOnly = term?.matches('dt') && !next?.matches('dd');
  return isOnly ? pairCounts(textOf(term), textOf(value), vocabulary) : [];
};

/** What a line says of licenses. */
export interface CountLine {
  line: Element;
  counts: readonly Count[];
}

/** The line around a number, if it tells licenses and numbers and nothing else. */
export function countLine(number: Element, vocabulary: Vocabulary): CountLine | undefined {
  const inCell = countsInCell(number, textOf(number.closest(CELL) ?? number), vocabulary);
  if (inCell) return { line: number, counts: inCell };
  for (let line: Element | null = number; line && isShort(line); line = line.parentElement) {
    if (line.matches('dd')) return { line, counts: termCounts(line, vocabulary) };
    const counts = countsIn(textOf(line), vocabulary);
    if (counts.length === 0) continue;
    const before = line.previousElementSibling;
    const isBought = before !== null && isInPair(line) && isLabel(textOf(before), vocabulary.words.bought);
    if (!isBought && isPart(line, counts)) continue;
    return goesOn(line, vocabulary) || hasOtherHeader(line, number, vocabulary) ? undefined : { line, counts };
  }
  return undefined;
}
