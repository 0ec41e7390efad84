import { isLabel, labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { LICENSES } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isRow, isTable } from './cells.ts';
import type { Grid } from './grid.ts';
import { GridRow, keptOf } from './known.ts';
import { controlName } from './naming.ts';
import { NOTHING } from './places.ts';
import { isSwitch } from './switches.ts';
import { plainText, textOf } from './text.ts';
import {
  all,
  childrenOf,
  closest,
  contains,
  either,
  everythingIn,
  has,
  isA,
  isHidden,
  isInDialog,
  nextOf,
  type Test,
} from './tree.ts';

const isCard = isA('listitem', 'article', 'terms');
/** What is nothing by itself may be a card too. */
const isBox = isA('', 'listitem', 'article', 'group');
const isAction = isA('link', 'button');
const isRadio = isA('radio');
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

const isOfLicense = (text: string, { licenses }: Vocabulary): boolean =>
  LICENSES.some((license) => isLabel(text, licenses[license]));

/** What can be set in a card and is called like a license by itself. */
const fromControls = (card: PageNode, vocabulary: Vocabulary): Value[] => {
  const controls = everythingIn(card).filter(isSwitch);
  return controls
    .filter((node) => !controls.some((outer) => outer !== node && contains(outer, node)))
    .map((node) => ({ label: controlName(node), node }))
    .filter(({ label }) => isOfLicense(label, vocabulary));
};

/** Radio buttons that are called like licenses, all of them: what is chosen is the license. */
const fromChoice = (card: PageNode, vocabulary: Vocabulary): Value[] => {
  const { called, none, both } = vocabulary.licenseColumn;
  const options = everythingIn(card).filter(isRadio);
  const names = options.map(controlName);
  const areLicenses = names.every((name) => isOfLicense(name, vocabulary) || isLabel(name, [...none, ...both]));
  const isChoice = options.length >= FEWEST && areLicenses && new Set(names).size === names.length;
  return isChoice ? [{ label: called[0] ?? '', node: { ...NOTHING, content: options } }] : [];
};

const allValuesIn = (card: PageNode, vocabulary: Vocabulary): Value[] => {
  const listed = fromList(card);
  if (listed.length > 0) return listed;
  const inLines = fromLines(card);
  const isInLine = ({ node }: Value): boolean => inLines.some((value) => value.node === node);
  const controls = [...fromControls(card, vocabulary), ...fromChoice(card, vocabulary)];
  return [...inLines, ...controls.filter((value) => !isInLine(value))];
};

/** The labels and values of a card; a label that stands there twice tells nothing. */
const valuesIn = (card: PageNode, vocabulary: Vocabulary): Value[] => {
  const values = allValuesIn(card, vocabulary);
  const same = Map.groupBy(values, ({ label }) => labelKey(label));
  return values.filter(({ label }) => same.get(labelKey(label))?.length === 1);
};

/** What names those controls that a person has, in whatever list. */
const controlsOf = ({ menu, words }: Vocabulary): string[] => [
  ...(menu.staffPermissions ?? []),
  ...words.deactivate,
  ...words.activate,
];

/** What a card is called: a heading, a link or bold words that are no value of it; else the first part of it. */
const titleOf = (card: PageNode, vocabulary: Vocabulary): PageNode | undefined => {
  const values = allValuesIn(card, vocabulary);
  const isNoValue: Test = (part) => !values.some(({ node }) => contains(node, part) || contains(part, node));
  const isNoControl: Test = (part) => !isLabel(textOf(part), controlsOf(vocabulary));
  const isTitleOf = (part: PageNode): boolean => isNoValue(part) && isNoControl(part);
  return (
    everythingIn(card).filter(isTitle).find(isTitleOf) ??
    childrenOf(card).find((part) => plainText(part) !== '' && !has(part, isTitle) && isTitleOf(part))
  );
};

/** The cells of a card in the order of these headers; what it does not tell is empty. */
const cellsIn = (card: PageNode, labels: readonly string[], hasTitle: boolean, vocabulary: Vocabulary): PageNode[] => {
  const values = valuesIn(card, vocabulary);
  const cells = labels.map((label) => values.find((value) => value.label === label)?.node ?? NOTHING);
  return hasTitle ? [titleOf(card, vocabulary) ?? NOTHING, ...cells] : cells;
};

const isOfTable = either(isTable, isRow);

/** Whether a box is about one person: it tells their licenses, or has the controls of one. What is around a row is no box. */
const isAboutOne = (box: PageNode, vocabulary: Vocabulary): boolean => {
  if (has(box, isOfTable)) return false;
  const own = everythingIn(box).filter((part) => isAction(part) && isLabel(controlName(part), controlsOf(vocabulary)));
  const names = new Set(own.map((part) => labelKey(controlName(part))));
  if (own.length > 0) return names.size === own.length;
  const title = titleOf(box, vocabulary);
  const isNamed = title !== undefined && !isOfLicense(textOf(title), vocabulary);
  const isChoice = fromChoice(box, vocabulary).length > 0;
  return isNamed && (isChoice || valuesIn(box, vocabulary).some(({ label }) => isOfLicense(label, vocabulary)));
};

const isBusy: Test = ({ says }) => says?.isBusy === true;

/** Of things that stand side by side those that are cards: they tell labels and values, or are about one person each. */
const cardsAmong = (parts: readonly PageNode[], { role }: PageNode, vocabulary: Vocabulary): PageNode[] => {
  const alike = parts.filter((part) => part.role === role);
  const telling =
    role === '' || role === 'group' ? [] : alike.filter((card) => valuesIn(card, vocabulary).length >= FEWEST);
  if (telling.length >= FEWEST || alike.length < FEWEST) return telling;
  const own = alike.filter((box) => isAboutOne(box, vocabulary));
  return own.length >= FEWEST ? own : [];
};

/** The lists that are made of cards, with these cards. */
const listsOfCards = (root: PageNode, vocabulary: Vocabulary): Map<PageNode, PageNode[]> => {
  const lists = new Map<PageNode, PageNode[]>();
  const done = new Set<PageNode>();
  for (const card of all(root, either(isCard, isBox))) {
    const { parent } = card;
    if (!parent || lists.has(parent)) continue;
    // Of boxes that are nothing by themselves one look at each group of them is enough.
    if (card.role === '' && (done.has(parent) || !isBox(card))) continue;
    if (card.role === '') done.add(parent);
    if (isInDialog(card) || isHidden(card)) continue;
    const cards = cardsAmong(childrenOf(parent), card, vocabulary);
    if (cards.length >= FEWEST) lists.set(parent, cards);
  }
  return lists;
};

/**
 * Repeated cards that tell labels and values, as tables: one card, one row.
 * The titles of cards without a label for names stand under the first that a column of names may have.
 */
export const findCards = (root: PageNode, vocabulary: Vocabulary): Grid[] =>
  keptOf(root, vocabulary, () =>
    [...listsOfCards(root, vocabulary)].map(([node, cards]) => {
      const nameLabels = vocabulary.columns.name;
      const labels = [...new Set(cards.flatMap((card) => valuesIn(card, vocabulary).map(({ label }) => label)))];
      const hasNames = labels.some((label) => isLabel(label, nameLabels));
      const cellsInPieces = ([card]: readonly PageNode[]) => (card ? cellsIn(card, labels, !hasNames, vocabulary) : []);
      const rows = cards.map((card) => new GridRow([card], cellsInPieces));
      return {
        node,
        ...(cards[0] && { start: cards[0] }),
        headers: hasNames ? labels : [nameLabels[0], ...labels],
        rows,
        first: (count) => rows.slice(0, count),
        each: rows,
        busy: closest(node, isBusy) !== undefined,
      };
    }),
  );
