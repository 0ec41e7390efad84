import { type BoxHint, OURS } from '../../core/index.ts';
import type { CardMaker } from '../shared/cardScript.ts';
import { createHost } from '../shared/shadow.ts';
import css from './boxHints.css?inline';

/** What stands beside the fields of somebody new. */
export type PersonHint = Pick<BoxHint, 'short' | 'says' | 'reason'> & { severity: 'info' | 'warning' };

type Hint = BoxHint | PersonHint;

/** A box, a field, or the title of a level, with what it needs; no hint: it needs no license. */
export interface HintedBox {
  element: Element;
  isTitle: boolean;
  /** It says in words what it is, as a title does. */
  isPill?: boolean;
  /** What the box is called. */
  title?: string;
  hint: Hint | undefined;
}

interface Drawn {
  host: HTMLElement;
  chip: HTMLElement;
  text: Text | undefined;
  /** How far it was moved to the end of its text, where it does not stand in the line. */
  moved: { x: number; y: number } | undefined;
  hint: Hint;
  title: string | undefined;
}

const NO_TEXT = `select, textarea, script, style, [${OURS}], [hidden], [aria-hidden="true"]`;

/** The last text in an element that a person may see. */
const lastText = (element: Element): Text | undefined => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && !node.parentElement?.closest(NO_TEXT)) last = node as Text;
  }
  return last;
};

/** The element that names a box. */
const labelOf = (box: Element): Element | undefined => {
  if (box.textContent?.trim()) return box;
  const label = box.closest('label') ?? (box as HTMLInputElement).labels?.[0];
  return label ?? box.parentElement ?? undefined;
};

const isAligned = (element: Element): boolean => /flex|grid/.test(getComputedStyle(element).display);

/** How far a hint may reach beyond its title or label, in pixels: columns have a margin. */
const MARGIN = 8;
/** From the lower edge of a text to its base line, in pixels. */
const DESCENT = 4;

const measure = ({ host, chip, text, moved }: Drawn): Pick<Drawn, 'moved'> & { isTight: boolean } => {
  const parent = host.parentElement;
  if (!parent) return { isTight: false, moved };
  const isMirrored = getComputedStyle(parent).direction === 'rtl';
  const { left, right } = chip.getBoundingClientRect();
  const box = (host.closest('label') ?? parent).getBoundingClientRect();
  const isTight = isMirrored ? left < box.left - MARGIN : right > box.right + MARGIN;
  if (!moved || !text) return { isTight, moved };
  const range = document.createRange();
  range.selectNodeContents(text);
  const end = [...range.getClientRects()].at(-1);
  const at = host.getBoundingClientRect();
  if (!end) return { isTight, moved };
  const x = moved.x + (isMirrored ? end.left : end.right) - at.left;
  return { isTight, moved: { x, y: moved.y + end.bottom - DESCENT - at.bottom } };
};

/** Hints at the end of the labels of a permissions page: which license each box needs. They take no room. */
export class BoxHints {
  readonly #drawn = new Map<Element, Drawn>();
  readonly #meet: CardMaker;

  /** @param meet lets a card tell more of a hint that is pointed at */
  constructor(meet: CardMaker) {
    this.#meet = meet;
  }

  /** Brings the page in line with these. */
  draw(all: readonly HintedBox[]): void {
    const kept = new Set(all.filter(({ hint }) => hint).map(({ element }) => element));
    for (const [element, { host }] of this.#drawn) {
      if (kept.has(element) && host.isConnected) continue;
      host.remove();
      this.#drawn.delete(element);
    }
    const before = this.#drawn.size;
    for (const box of all) if (box.hint) this.#put(box, box.hint);
    if (this.#drawn.size !== before) this.place();
  }

  clear(): void {
    this.draw([]);
  }

  /** Puts each hint at the end of its text: first all measuring, then all writing. */
  place(): void {
    const placed = [...this.#drawn.values()].map((drawn) => ({ drawn, ...measure(drawn) }));
    for (const { drawn, isTight, moved } of placed) {
      if (isTight) drawn.chip.classList.add('tight');
      if (!moved) continue;
      drawn.moved = moved;
      drawn.host.style.translate = `${moved.x}px ${moved.y}px`;
    }
  }

  #put({ element, isTitle, isPill = isTitle, title }: HintedBox, hint: Hint): void {
    const drawn = this.#drawn.get(element) ?? this.#create(element, { isTitle, isPill }, hint);
    if (!drawn) return;
    if (drawn.hint.short !== hint.short || drawn.hint.says !== hint.says) say(drawn.chip, hint);
    drawn.hint = hint;
    drawn.title = title;
    drawn.chip.classList.toggle('off', 'disabled' in hint);
    drawn.chip.classList.toggle('warning', severityOf(hint) === 'warning');
  }

  #create(element: Element, { isTitle, isPill }: { isTitle: boolean; isPill: boolean }, hint: Hint): Drawn | undefined {
    const label = isTitle ? element : labelOf(element);
    const text = label && lastText(label);
    const parent = text?.parentElement ?? label;
    if (!parent) return undefined;
    const { host, root } = createHost('span', css);
    const chip = document.createElement('span');
    chip.className = isPill ? 'chip level' : 'chip';
    chip.append(document.createElement('span'));
    say(chip, hint);
    root.append(chip);
    // Inside a label, the text of a hint would become part of the name of its box.
    if (!isTitle) chip.ariaHidden = 'true';
    // Nothing is ticked by a click on a hint.
    host.addEventListener('click', (event) => event.preventDefault());
    const isMoved = isAligned(parent);
    if (isMoved) host.className = 'aligned';
    if (text && text.nextSibling === null) parent.append(host);
    else if (text) text.after(host);
    else parent.append(host);
    const drawn: Drawn = { host, chip, hint, text, title: undefined, moved: isMoved ? { x: 0, y: 0 } : undefined };
    chip.addEventListener('pointerenter', (event) => this.#meet(chip, () => cardOf(drawn), event), { once: true });
    this.#drawn.set(element, drawn);
    return drawn;
  }
}

const severityOf = (hint: Hint): 'info' | 'warning' => ('severity' in hint ? hint.severity : 'info');

const say = (chip: HTMLElement, { short, says }: Hint): void => {
  chip.dataset.short = short;
  chip.dataset.initial = short.charAt(0);
  if (chip.firstElementChild) chip.firstElementChild.textContent = says;
};

const cardOf = ({ hint, title }: Drawn) => ({
  name: title ?? hint.short,
  label: hint.says,
  severity: severityOf(hint),
  reason: hint.reason,
  ...('disabled' in hint && hint.disabled && { next: { text: hint.disabled } }),
});
