import { isLabel } from '../model/labels.ts';
import { LEVELS } from '../model/terms.ts';
import type { PageMark, Signs } from '../systems/system.ts';
import { isForeign } from '../understand/foreign.ts';
import { ENOUGH_LEVELS } from '../understand/pageMarks.ts';
import { headlineRank, LONGEST } from './headlines.ts';
import { isTranslated } from './readPage.ts';
import { openRoot, type RootOf, rootIn } from './roots.ts';

/** Page marks that weigh less make no page almost one of ours. */
const ENOUGH = 3;
/** No page has more roots that somebody reads. */
const MOST_ROOTS = 1000;

/** What stands above a page or a list, and what is chosen among others. */
const TITLES = 'h1, h2, h3, h4, h5, h6, caption';
const HEADS = '[role~="heading"], [role~="tab"], [role~="tablist"]';
/** What may be a list that has a name. */
const NAMED =
  ':is([aria-label], [aria-labelledby]):not(a, button, input, select, textarea, [role="button"], [role="link"])';
/** Attributes that say something to a person. */
const SAYING = ['aria-label', 'title', 'alt', 'value', 'placeholder'];
const SAYERS = `[${SAYING.join('], [')}]`;
/** All of these, and perhaps others: each more that is looked for takes its time at every element of a page. */
const TELLING = `${HEADS}, [aria-labelledby], ${SAYERS}`;
/** In which a line of text may look like a title. */
const LINES = /^(?:div|span|p|font|b|strong|center)$/;
const SILENT = /^(?:script|style|noscript|template)$/;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

type Root = Document | ShadowRoot;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of these labels, whatever stands between them. */
const phrases = (labels: readonly string[]): string =>
  labels
    .map((label) =>
      plain(label.replace('{name}', ''))
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('[^a-z0-9]*'),
    )
    .join('|');

/** Finds one of these labels, whatever is said beside it; or alone in a line. */
const within = (labels: readonly string[]): RegExp => new RegExp(phrases(labels));
const alone = (labels: readonly string[]): RegExp => new RegExp(`^[^a-z\\n]*(?:${phrases(labels)})[^a-z\\n]*$`, 'm');

const attributesOf = (element: Element): string[] => SAYING.flatMap((name) => element.getAttribute(name) ?? []);

/** All that an element says, seen or not, and what names it. */
const saidBy = (element: Element): string => {
  const root = element.getRootNode() as Root;
  const ids = element.getAttribute('aria-labelledby')?.match(/\S+/g) ?? [];
  const parts = [element, ...ids.flatMap((id) => root.getElementById(id) ?? [])];
  return parts
    .flatMap((part) => [
      part.textContent,
      ...[part, ...part.querySelectorAll(SAYERS)].flatMap(attributesOf),
      ...[...part.querySelectorAll('slot')].flatMap((slot) =>
        slot.assignedNodes({ flatten: true }).map((node) => node.textContent),
      ),
    ])
    .join('\n');
};

const isPlainHead = (cell: Element): boolean =>
  !/(?:^|\s)(?:role|colspan|rowspan|aria-[a-z]+span)(?:\s|$)/.test(cell.getAttributeNames().join(' ')) &&
  cell.closest('[hidden], [aria-hidden="true"], [inert]') === null &&
  cell.checkVisibility?.() !== false;

/** Whether a table is surely one of other people: the heads of its columns say so, each by itself. */
const isOfOthers = (table: Element, columns: readonly string[]): boolean => {
  const [row, other] = table.querySelectorAll(':scope > thead > tr');
  const heads = row && !other && !table.hasAttribute('role') ? [...row.children] : [];
  return heads.some((cell) => isLabel(cell.textContent, columns)) && heads.every(isPlainHead);
};

/** What follows a node in a root, all in it aside. */
const behind = (node: Node, root: Node): Node | null => {
  let around: Node | null = node;
  while (around && around !== root && !around.nextSibling) around = around.parentNode;
  return around === root ? null : (around?.nextSibling ?? null);
};

type Sought = (text: string) => boolean;

/** Whether a text has what a page mark asks for; titles were looked for before. */
const soughtBy = ({ on, any }: PageMark, levels: readonly RegExp[]): Sought => {
  if (on === 'levels') return (text) => levels.filter((level) => level.test(text)).length >= ENOUGH_LEVELS;
  const pattern = on === 'column' ? within(any ?? []) : on === 'control' ? alone(any ?? []) : undefined;
  return (text) => pattern?.test(text) === true;
};

/**
 * Tells whether a page may be one that is read, or is told that it cannot be: with a few patterns, and without a model of
 * the page. It may say so of others as well, and says so of each that `understandPage` says anything of.
 */
export class FirstLook {
  /** The shadow roots and frames of the page that the last look has met. */
  roots: ReadonlySet<Node> = new Set();
  readonly #signs: Signs;
  readonly #rootOf: RootOf;
  readonly #heads: RegExp;
  readonly #kinds: readonly (readonly { weight: number; isIn: Sought }[])[];

  constructor(signs: Signs, rootOf: RootOf = openRoot) {
    const kinds = Object.values(signs.pages).map(({ marks }) => marks);
    const heads = kinds.flat().flatMap(({ on, any = [] }) => (on === 'heading' || on === 'tab' ? any : []));
    const levels = LEVELS.map((level) => alone(signs.levels[level]));
    this.#signs = signs;
    this.#rootOf = rootOf;
    this.#heads = within([...heads, ...signs.personHeadings]);
    this.#kinds = kinds.map((marks) => marks.map((mark) => ({ weight: mark.weight, isIn: soughtBy(mark, levels) })));
  }

  mayBeOurs(document: Document): boolean {
    if (isTranslated(document) || isForeign(document.documentElement.lang, this.#signs.languages)) return true;
    const roots: Root[] = [document];
    const texts: string[] = [];
    const areHeads = (elements: Iterable<Element>) => this.#heads.test(plain([...elements].map(saidBy).join('\n')));
    for (const root of roots) {
      if (roots.length > MOST_ROOTS || areHeads(root.querySelectorAll(TITLES))) return true;
      const telling = [...root.querySelectorAll(TELLING)];
      if (areHeads(telling.filter((element) => element.matches(`${HEADS}, ${NAMED}`)))) return true;
      if (this.#gather(root, telling, texts, roots)) return true;
    }
    this.roots = new Set(roots.slice(1));
    return this.#speaks(plain(texts.join('\n')));
  }

  /** Whether enough in a text speaks for one kind of page. */
  #speaks(text: string): boolean {
    const weigh = (sum: number, { weight, isIn }: { weight: number; isIn: Sought }): number =>
      isIn(text) ? sum + weight : sum;
    return this.#kinds.some((marks) => marks.reduce(weigh, 0) >= ENOUGH);
  }

  /** Whether a text is a title of ours that only looks like one. */
  #isHeadline({ parentElement, nodeValue }: Node): boolean {
    if (!parentElement || !LINES.test(parentElement.localName)) return false;
    const text = (nodeValue ?? '').trim();
    return text.length <= LONGEST && this.#heads.test(plain(text)) && headlineRank(parentElement, text) !== undefined;
  }

  /**
   * Adds all that is said in a root, each text by itself, and the roots in it; not what stands in tables of others.
   * Returns whether that is needed no more: a title says that the page may be ours.
   */
  #gather(root: Root, telling: readonly Element[], texts: string[], roots: Root[]): boolean {
    const left: Element[] = [];
    const isOpen = (element: Element): boolean => {
      const name = element.localName;
      const isLeft = name === 'table' && isOfOthers(element, this.#signs.refused.columns);
      if (isLeft) left.push(element);
      const inner = isLeft ? null : rootIn(element, name, this.#rootOf);
      if (inner) roots.push(inner);
      return !isLeft && !SILENT.test(name);
    };
    let node = root.firstChild as Node | null;
    while (node) {
      const isEntered = node.nodeType === ELEMENT_NODE && isOpen(node as Element);
      if (node.nodeType === TEXT_NODE) {
        if (this.#isHeadline(node)) return true;
        texts.push(node.nodeValue ?? '');
      }
      node = (isEntered && node.firstChild) || behind(node, root);
    }
    for (const element of telling)
      if (!left.some((table) => table.contains(element))) texts.push(...attributesOf(element));
    return false;
  }
}
