import { isLabel } from '../model/labels.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isUnder } from './aboutOthers.ts';
import { TABLE } from './cells.ts';
import { countLine, countsInCell } from './countLines.ts';
import { licenseNamed } from './countStatements.ts';
import {
  ariaName,
  CONTROL,
  controlNames,
  headingsAbove,
  isHidden,
  isInDialog,
  OURS,
  textOf,
  visibleAll,
} from './dom.ts';

const FIELD = 'input[type="number"], input[inputmode="numeric"], [role="spinbutton"]';
const SHOW_TEXT = 4;

/** One place where the page says how many of a license are bought; no number: it is being changed. */
interface Saying {
  element: Element;
  license: License;
  count: number | undefined;
  /** It may be an offer: it counts right below a heading about the subscription alone, and said once. */
  isWeak: boolean;
}

/** Elements of the page itself with a text of their own that passes a test. */
export function elementsSaying(document: Document, passes: (text: string) => boolean): Element[] {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  const found: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || !passes(node.nodeValue ?? '')) continue;
    if (!isInDialog(parentElement) && !parentElement.closest(`[${OURS}]`) && !isHidden(parentElement))
      found.push(parentElement);
  }
  return found;
}

const linesOn = (document: Document, vocabulary: Vocabulary): Saying[] => {
  const numbers = elementsSaying(document, (text) => /\d/.test(text)).filter((element) => !element.closest(CONTROL));
  const lines = new Map(
    numbers.flatMap((number) => {
      const found = countLine(number, vocabulary);
      return found ? [[found.line, found.counts] as const] : [];
    }),
  );
  return [...lines].flatMap(([element, counts]) =>
    counts.map(({ license, count, isSentence }) => ({ element, license, count, isWeak: isSentence })),
  );
};

/** The number in a field, as it was when the page came: what somebody types is not bought yet. */
const savedNumber = (field: Element): number | undefined => {
  const { value, defaultValue } = field as HTMLInputElement;
  const shown = field.matches('input') ? (value === defaultValue ? value : '') : field.getAttribute('aria-valuenow');
  return /^\d{1,5}$/.test(shown ?? '') ? Number(shown) : undefined;
};

const fieldsOn = (document: Document, vocabulary: Vocabulary): Saying[] => {
  const nameOf = controlNames(document);
  return visibleAll(document, FIELD).flatMap((element): Saying[] => {
    const count = savedNumber(element);
    const named = licenseNamed(nameOf(element), vocabulary);
    if (named) return [{ element, license: named, count, isWeak: true }];
    const [cell] = countsInCell(element, String(count ?? 0), vocabulary) ?? [];
    return cell ? [{ element, license: cell.license, count, isWeak: true }] : [];
  });
};

const isRefused = (element: Element, { refused, pages }: Vocabulary): boolean => {
  const table = element.closest(TABLE);
  const caption = table?.querySelector('caption');
  const title = table && (ariaName(table) || (caption ? textOf(caption) : ''));
  const isOther = isLabel(title ?? '', refused.quantities);
  return isOther || isUnder(element, refused.quantities, pages.manageSubscription);
};

/** Right below a heading about the subscription, or about what is bought. */
const isAtHome = (element: Element, { pages, words }: Vocabulary): boolean => {
  const [nearest = ''] = headingsAbove(element);
  const own = pages.manageSubscription.marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  return isLabel(nearest, own) || isLabel(nearest, words.bought);
};

/** How many seats are bought: a license for which the page says two numbers has none. */
export function readQuantities(document: Document, vocabulary: Vocabulary): Partial<Record<License, number>> {
  const said = [...linesOn(document, vocabulary), ...fieldsOn(document, vocabulary)].filter(
    ({ element }) => !isRefused(element, vocabulary),
  );
  const pools: Partial<Record<License, number>> = {};
  for (const license of LICENSES) {
    const all = said.filter((saying) => saying.license === license);
    const counts = new Set(all.map(({ count }) => count));
    const [count] = counts;
    const weak = all.filter(({ isWeak }) => isWeak);
    const isSure =
      weak.length < all.length || (weak.length === 1 && all.every(({ element }) => isAtHome(element, vocabulary)));
    if (counts.size === 1 && count !== undefined && isSure) pools[license] = count;
  }
  return pools;
}
