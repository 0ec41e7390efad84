import { isLabel } from '../model/labels.ts';
import { INLINE, type PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { headOver, isBoldRow, isCell, isHeaderRow, isRow, isTable } from './cells.ts';
import { type Count, countsIn, licenseNamed } from './countStatements.ts';
import { isHeading } from './headings.ts';
import { collapse, rawText, textOf } from './text.ts';
import { childrenOf, closest, contains, first, firstChild, isA, nextOf, previousOf } from './tree.ts';

const isDefinition = isA('definition');
const isTerm = isA('term');
const isOwnLine = isA('listitem', 'paragraph');
const LONGEST_LINE = 80;
const LONGEST_REST = 20;
/** A row with a date tells what was, or will be. */
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|[\p{L},]\s*(?:19|20)\d\d\b/u;

const isShort = (node: PageNode): boolean => collapse(rawText(node)).length <= LONGEST_LINE;

/** A label and its value: the value alone, if the label says that it is what was bought. */
const pairCounts = (label: string, value: string, vocabulary: Vocabulary): Count[] =>
  countsIn(isLabel(label, vocabulary.words.bought) ? value : `${label}: ${value}`, vocabulary);

/** The number in a cell that says nothing else. */
const numberOf = (text: string): number | undefined => (/^\d{1,5}$/.test(text) ? Number(text) : undefined);

/** Under headers the column says what a number is, and the row of what; or the other way round. */
const cellCounts = (cell: PageNode, row: PageNode, head: PageNode, text: string, vocabulary: Vocabulary): Count[] => {
  const count = numberOf(text);
  const over = headOver(cell, head);
  if (count === undefined || !over || DATE.test(textOf(row))) return [];
  const header = textOf(over);
  const isBought = (label: string): boolean => isLabel(label, vocabulary.words.bought);
  const texts = childrenOf(row).map((one) => textOf(one));
  const license = isBought(header)
    ? texts.map((other) => licenseNamed(other, vocabulary)).find((one) => one !== undefined)
    : isBought(texts[0] ?? '') && licenseNamed(header, vocabulary);
  return license ? [{ license, count, isSentence: false }] : [];
};

/** The lowest of the rows of headers that a table begins with. */
const headIn = (table: PageNode): PageNode | undefined => {
  let head: PageNode | undefined;
  const top = first(table, isRow);
  for (let row = top; row && isHeaderRow(row); row = nextOf(row)) head = row;
  return head ?? (top && isBoldRow(childrenOf(top)) ? top : undefined);
};

/**
 * What a cell says of licenses, given its text. Without headers only a row of two cells, a label and a value, can be
 * understood. Undefined: it stands in no table.
 */
export function countsInCell(node: PageNode, text: string, vocabulary: Vocabulary): Count[] | undefined {
  const cell = closest(node, isCell);
  const row = cell?.parent;
  const table = row && isRow(row) ? closest(row, isTable) : undefined;
  if (!cell || !row || !table) return undefined;
  const head = headIn(table);
  if (head && head !== row) return cellCounts(cell, row, head, text, vocabulary);
  const [label, value, third] = childrenOf(row);
  return label && value === cell && !third ? pairCounts(textOf(label), text, vocabulary) : [];
}

/** Where rows are no table to anybody but the eye, the first one may be their headers: it has no numbers. */
const hasOtherHeader = (row: PageNode, number: PageNode, { words }: Vocabulary): boolean => {
  const head = row.parent && firstChild(row.parent);
  const cells = childrenOf(row);
  const heads = head ? childrenOf(head) : [];
  if (!head || cells.length < 2 || heads.length !== cells.length) return false;
  const column = cells.findIndex((cell) => contains(cell, number));
  return !/\d/.test(rawText(head)) && !isLabel(textOf(heads[column] ?? head), words.bought);
};

/** “of 5” in a line of its own belongs to the number before. */
const goesOn = (line: PageNode, vocabulary: Vocabulary): boolean => {
  const next = nextOf(line);
  const rest = next ? textOf(next) : '';
  return rest.length <= LONGEST_REST && /\d/.test(rest) && countsIn(rest, vocabulary).length === 0;
};

/** Of two that stand alone together the first may be the label of the other. */
const isInPair = ({ parent: around }: PageNode): boolean => {
  const [one, two, third] = around ? childrenOf(around) : [];
  return around !== undefined && one !== undefined && two !== undefined && !third && isShort(around) && !isHeading(one);
};

/** Whether there may be more in the line that something stands in. */
const isPart = (line: PageNode, [first]: readonly Count[]): boolean =>
  (line.is & INLINE) !== 0 || (isInPair(line) && (first?.isSentence === true || !isOwnLine(line)));

const termCounts = (value: PageNode, vocabulary: Vocabulary): Count[] => {
  const [term, next] = [previousOf(value), nextOf(value)];
  const isOnly = term && isTerm(term) && !(next && isDefinition(next));
  return isOnly ? pairCounts(textOf(term), textOf(value), vocabulary) : [];
};

/** What a line says of licenses. */
export interface CountLine {
  line: PageNode;
  counts: readonly Count[];
}

/** The line around a number, if it tells licenses and numbers and nothing else. */
export function countLine(number: PageNode, vocabulary: Vocabulary): CountLine | undefined {
  const inCell = countsInCell(number, textOf(closest(number, isCell) ?? number), vocabulary);
  if (inCell) return { line: number, counts: inCell };
  for (let line: PageNode | undefined = number; line && isShort(line); line = line.parent) {
    if (isDefinition(line)) return { line, counts: termCounts(line, vocabulary) };
    const counts = countsIn(textOf(line), vocabulary);
    if (counts.length === 0) continue;
    const before = previousOf(line);
    const isBought = before !== undefined && isInPair(line) && isLabel(textOf(before), vocabulary.words.bought);
    if (!isBought && isPart(line, counts)) continue;
    return goesOn(line, vocabulary) || hasOtherHeader(line, number, vocabulary) ? undefined : { line, counts };
  }
  return undefined;
}
