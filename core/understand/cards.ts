import { isLabel, labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { Labels } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { GridRow, keptOf } from './known.ts';
import { NOTHING } from './places.ts';
import { isSwitch } from './switches.ts';
import { plainText, textOf } from './text.ts';
import {
  all,
  childrenOf,
  closest,
  contains,
  everythingIn,
  has,
  isA,
  isHidden,
  isInDialog,
  nextOf,
  type Test,
} from './tree.ts';

const isCard = isA('listitem', 'article', 'terms');
const isBold = isA('heading', 'strong');
const isTitle: Test = (node) => isBold(node) || node.says?.href !== undefined;
const isTerm = isA('term');
const isDefinition = isA('definition');
const isLine = isA('', 'paragraph', 'listitem', 'small');
const LABELED = /^([^:]{2,40}):\s*(\S.*)$/;
const LABEL = /^([^:]{2,40}):?$/;
const FEWEST = 2;

interface Value {
  label: string;
  node: PageNode;
}

const fromList = (card: PageNode): Value[] =>
  everythingIn(card)
    .filter(isTerm)
    .flatMap((term) => {
      const value = nextOf(term);
      return value && isDefinition(value) ? [{ label: textOf(term), node: value }] : [];
    });

/** “Position: Therapist”: the value is the last part of the line, if the label has one too. */
const textValue = (line: PageNode): Value[] => {
  const [, label = '', value = ''] = LABELED.exec(textOf(line)) ?? [];
  const last = childrenOf(line).at(-1);
  return last && value && !value.endsWith(':') && textOf(last) === value ? [{ label, node: last }] : [];
};

/** “Provider:” and a switch. */
const switchValue = (line: PageNode): Value[] => {
  const [, label = ''] = LABEL.exec(plainText(line)) ?? [];
  const [control, inner] = everythingIn(line).filter(isSwitch);
  return label && control && (!inner || contains(control, inner)) ? [{ label, node: control }] : [];
};

/** A label and its value in a line of their own. */
const fromLines = (card: PageNode): Value[] =>
  everythingIn(card)
    .filter(isLine)
    .flatMap((line) => {
      if (has(line, isLine) && childrenOf(line).length !== FEWEST) return [];
      const values = textValue(line);
      return values.length > 0 ? values : switchValue(line);
    });

const allValuesIn = (card: PageNode): Value[] => {
  const listed = fromList(card);
  return listed.length > 0 ? listed : fromLines(card);
};

/** The labels and values of a card; a label that stands there twice tells nothing. */
const valuesIn = (card: PageNode): Value[] => {
  const values = allValuesIn(card);
  const same = Map.groupBy(values, ({ label }) => labelKey(label));
  return values.filter(({ label }) => same.get(labelKey(label))?.length === 1);
};

/** What a card is called: a heading, a link or bold words that are no value of it. */
const titleOf = (card: PageNode): PageNode | undefined => {
  const values = allValuesIn(card);
  return everythingIn(card)
    .filter(isTitle)
    .find((title) => !values.some(({ node }) => contains(node, title)));
};

/** The cells of a card in the order of these headers; what it does not tell is empty. */
const cellsIn = (card: PageNode, labels: readonly string[], hasTitle: boolean): PageNode[] => {
  const values = valuesIn(card);
  const cells = labels.map((label) => values.find((value) => value.label === label)?.node ?? NOTHING);
  return hasTitle ? [titleOf(card) ?? NOTHING, ...cells] : cells;
};

const isBusy: Test = ({ says }) => says?.isBusy === true;

/** The lists whose cards tell labels and values, with these cards. */
const listsOfCards = (root: PageNode): Map<PageNode, PageNode[]> => {
  const lists = new Map<PageNode, PageNode[]>();
  for (const card of all(root, isCard)) {
    const { parent } = card;
    if (!parent || lists.has(parent) || isInDialog(card) || isHidden(card)) continue;
    const cards = childrenOf(parent).filter((other) => other.role === card.role && valuesIn(other).length >= FEWEST);
    if (cards.length >= FEWEST) lists.set(parent, cards);
  }
  return lists;
};

/**
 * Repeated cards that tell labels and values, as tables: one card, one row.
 * @param nameLabels what a column of names is called; the titles of cards without one stand under the first
 */
export const findCards = (root: PageNode, nameLabels: Labels): Grid[] =>
  keptOf(root, nameLabels, () =>
    [...listsOfCards(root)].map(([node, cards]) => {
      const labels = [...new Set(cards.flatMap((card) => valuesIn(card).map(({ label }) => label)))];
      const hasNames = labels.some((label) => isLabel(label, nameLabels));
      const cellsInPieces = ([card]: readonly PageNode[]) => (card ? cellsIn(card, labels, !hasNames) : []);
      const rows = cards.map((card) => new GridRow([card], cellsInPieces));
      return {
        node,
        headers: hasNames ? labels : [nameLabels[0], ...labels],
        rows,
        first: (count) => rows.slice(0, count),
        each: rows,
        busy: closest(node, isBusy) !== undefined,
      };
    }),
  );
