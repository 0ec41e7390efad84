import type { PageNode } from '../model/page.ts';
import { labelText, partName } from '../understand/naming.ts';

/** Plain buttons say themselves what they are: rows have many of them, and no page labels them. */
const LABELABLE: ReadonlySet<string> = new Set(['input', 'meter', 'output', 'progress', 'select', 'textarea']);
const isLabelable = (tag: string, attributes: readonly string[]): boolean =>
  LABELABLE.has(tag) || (tag === 'button' && (attributes.includes('role') || attributes.includes('aria-pressed')));

const BUTTON_FIELD = 'input[type="button"], input[type="submit"], input[type="reset"]';
const PICTURE = 'img, area, input[type="image"]';
const HIDDEN = '[hidden], [aria-hidden="true"], [inert], dialog:not([open]), details:not([open]) > :not(summary)';
const FOLLOWING = 4;

const spaces = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ');

const isHidden = (element: Element): boolean =>
  element.closest(HIDDEN) !== null || element.checkVisibility?.() === false;

const inOrder = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1);

/** Senses an element apart from its page, to be told what it says. */
export type Aside = (element: Element, isFollowing: boolean) => PageNode | undefined;

/** The names that other elements of a page give to an element: what they say is asked for once in a look. */
export class Names {
  readonly #document: Document;
  readonly #aside: Aside;
  readonly #said = new Map<Element, string>();
  #labels: ReadonlyMap<string, readonly HTMLLabelElement[]> | undefined;

  constructor(document: Document, aside: Aside) {
    this.#document = document;
    this.#aside = aside;
  }

  /** What the elements with these ids say. Within them no ids are followed: they could lead in a circle. */
  byIds(ids: string): string {
    return spaces(ids)
      .split(' ')
      .map((id) => this.#document.getElementById(id))
      .map((target) => (target ? this.#saidIn(target) : ''))
      .filter(Boolean)
      .join(' ');
  }

  #saidIn(target: Element): string {
    const known = this.#said.get(target);
    if (known !== undefined) return known;
    const node = this.#aside(target, true);
    const said = node ? partName(node) : '';
    this.#said.set(target, said);
    return said;
  }

  /** The name that ARIA or HTML gives to an element by its attributes. */
  given(element: Element, attributes: readonly string[], isFollowing: boolean): string {
    const has = (name: string): boolean => attributes.includes(name);
    return (
      (!isFollowing && has('aria-labelledby') ? this.byIds(element.getAttribute('aria-labelledby') ?? '') : '') ||
      (has('aria-label') ? spaces(element.getAttribute('aria-label')) : '') ||
      (has('value') && element.matches(BUTTON_FIELD) ? spaces(element.getAttribute('value')) : '') ||
      (has('alt') && element.matches(PICTURE) ? spaces(element.getAttribute('alt')) : '')
    );
  }

  /**
   * What the visible labels of a control say: those that are for it, and the one around it; undefined: it has none.
   * The browser's own list of labels walks the whole page for each control.
   */
  label(control: Element, tag: string, attributes: readonly string[]): string | undefined {
    if (!isLabelable(tag, attributes)) return undefined;
    const around = control.closest('label');
    const labels = new Set(control.id === '' ? [] : this.#labelsFor(control.id));
    if (around?.control === control) labels.add(around);
    const seen = [...labels].filter((label) => !isHidden(label)).sort(inOrder);
    if (seen.length === 0) return undefined;
    return seen
      .map((label) => this.#aside(label, false))
      .map((label) => (label ? labelText(label) : ''))
      .filter(Boolean)
      .join(' ');
  }

  #labelsFor(id: string): readonly HTMLLabelElement[] {
    this.#labels ??= Map.groupBy(this.#document.getElementsByTagName('label'), ({ htmlFor }) => htmlFor);
    return this.#labels.get(id) ?? [];
  }
}
