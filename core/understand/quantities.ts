import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isUnder } from './aboutOthers.ts';
import { isTable } from './cells.ts';
import { countLine, countsInCell } from './countLines.ts';
import { licenseNamed } from './countStatements.ts';
import { headingsAbove } from './headings.ts';
import { controlName, givenName } from './naming.ts';
import { isControl, textOf } from './text.ts';
import { closest, either, everythingIn, first, isA, isHidden, isInDialog, type Test, visibleAll } from './tree.ts';

const isNumber: Test = either(isA('spinbutton'), ({ says }) => says?.isNumeric === true);
const isCaption = isA('caption');

/** One place where the page says how many of a license are bought; no number: it is being changed. */
interface Saying {
  node: PageNode;
  license: License;
  count: number | undefined;
  /** It may be an offer: it counts right below a heading about the subscription alone, and said once. */
  isWeak: boolean;
}

/** Parts of the page itself with a text of their own that passes a test. */
export const nodesSaying = (root: PageNode, passes: (text: string) => boolean): PageNode[] =>
  everythingIn(root).filter(
    (node) =>
      node.content.some((piece) => typeof piece === 'string' && passes(piece)) && !isInDialog(node) && !isHidden(node),
  );

const linesOn = (root: PageNode, vocabulary: Vocabulary): Saying[] => {
  const numbers = nodesSaying(root, (text) => /\d/.test(text)).filter((node) => !closest(node, isControl));
  const lines = new Map(
    numbers.flatMap((number) => {
      const found = countLine(number, vocabulary);
      return found ? [[found.line, found.counts] as const] : [];
    }),
  );
  return [...lines].flatMap(([node, counts]) =>
    counts.map(({ license, count, isSentence }) => ({ node, license, count, isWeak: isSentence })),
  );
};

/** The number in a field, as it was when the page came: what somebody types is not bought yet. */
const savedNumber = ({ says }: PageNode): number | undefined => {
  const { value, saved, now = '' } = says ?? {};
  const shown = value === undefined ? now : value === saved ? value : '';
  return /^\d{1,5}$/.test(shown) ? Number(shown) : undefined;
};

const fieldsOn = (root: PageNode, vocabulary: Vocabulary): Saying[] =>
  visibleAll(root, isNumber).flatMap((node): Saying[] => {
    const count = savedNumber(node);
    const named = licenseNamed(controlName(node), vocabulary);
    if (named) return [{ node, license: named, count, isWeak: true }];
    const [cell] = countsInCell(node, String(count ?? 0), vocabulary) ?? [];
    return cell ? [{ node, license: cell.license, count, isWeak: true }] : [];
  });

const isRefused = (node: PageNode, { refused, pages }: Vocabulary): boolean => {
  const table = closest(node, isTable);
  const caption = table && first(table, isCaption);
  const title = (table && givenName(table)) || (caption ? textOf(caption) : '');
  return isLabel(title, refused.quantities) || isUnder(node, refused.quantities, pages.manageSubscription);
};

/** Right below a heading about the subscription, or about what is bought. */
const isAtHome = (node: PageNode, { pages, words }: Vocabulary): boolean => {
  const [nearest = ''] = headingsAbove(node);
  const own = pages.manageSubscription.marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  return isLabel(nearest, own) || isLabel(nearest, words.bought);
};

/** How many seats are bought: a license for which the page says two numbers has none. */
export function readQuantities(root: PageNode, vocabulary: Vocabulary): Partial<Record<License, number>> {
  const said = [...linesOn(root, vocabulary), ...fieldsOn(root, vocabulary)].filter(
    ({ node }) => !isRefused(node, vocabulary),
  );
  const pools: Partial<Record<License, number>> = {};
  for (const license of LICENSES) {
    const all = said.filter((saying) => saying.license === license);
    const counts = new Set(all.map(({ count }) => count));
    const [count] = counts;
    const weak = all.filter(({ isWeak }) => isWeak);
    const isSure =
      weak.length < all.length || (weak.length === 1 && all.every(({ node }) => isAtHome(node, vocabulary)));
    if (counts.size === 1 && count !== undefined && isSure) pools[license] = count;
  }
  return pools;
}
