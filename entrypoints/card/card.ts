import type { CardMaker, CardText } from '../shared/cardScript.ts';
import { addStyles } from '../shared/shadow.ts';
import css from './card.css?inline';

/** How long the pointer rests before a card opens, and how long it may be away, in milliseconds. */
const REST = 150;
const AWAY = 250;

const create = (tag: string, className: string, ...content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
};

const stepOf = ({ text, url }: NonNullable<CardText['next']>): HTMLElement => {
  const step = create(url === undefined ? 'p' : 'a', 'next', text);
  if (url !== undefined) step.setAttribute('href', url);
  return step;
};

const draw = ({ name, label, severity, reason, next }: CardText): HTMLElement => {
  const who = create('bdi', '', name);
  const card = create('div', 'card', create('p', 'head', who, create('span', `tag ${severity}`, label)));
  const why = create('p', 'why', reason);
  why.id = 'why';
  card.append(why, ...(next ? [stepOf(next)] : []));
  card.popover = 'manual';
  card.role = 'group';
  card.ariaLabel = name;
  return card;
};

type CardEvent = Event & { pointerType?: string; relatedTarget?: EventTarget | null };

/** The card that is open: one at a time. */
let shown: Card | undefined;

const onEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || !event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  shown?.dismiss();
};

/** The card of one badge, in the badge's own shadow root: it goes where the badge goes, and ends with it. */
class Card {
  readonly #anchor: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #textOf: () => CardText | undefined;
  #element: HTMLElement | undefined;
  #timer = 0;
  /** Closed with Escape: it stays so until the pointer and the focus have left. */
  #isDismissed = false;

  constructor(anchor: HTMLElement, textOf: () => CardText | undefined) {
    this.#anchor = anchor;
    this.#root = anchor.getRootNode() as ShadowRoot;
    this.#textOf = textOf;
    addStyles(this.#root, css);
    anchor.addEventListener('pointerenter', (event) => this.begin(event));
    anchor.addEventListener('focus', (event) => this.begin(event));
    anchor.addEventListener('pointerleave', () => this.#closeSoon());
    anchor.addEventListener('blur', () => this.#closeSoon(0));
    anchor.addEventListener('keydown', (event) => this.#onTab(event));
    // The first touch opens the card and the second one does what the badge does; with a mouse every click does that.
    anchor.addEventListener('click', (event) => this.#onClick(event), { capture: true });
  }

  begin({ type, pointerType, relatedTarget }: CardEvent): void {
    const isFocus = type === 'focus';
    if (pointerType === 'touch' || (isFocus && !this.#anchor.matches(':focus-visible'))) return;
    clearTimeout(this.#timer);
    // Where the focus comes from elsewhere, the timer that would have noticed its leaving has not run yet.
    const isFromHere = isFocus && relatedTarget instanceof Node && this.#element?.contains(relatedTarget) === true;
    if (!isFromHere) this.#isDismissed = false;
    if (isFocus) this.#open();
    else this.#timer = window.setTimeout(() => this.#isMeant() && this.#open(), REST);
  }

  dismiss(): void {
    const hadFocus = this.#element?.contains(this.#root.activeElement);
    this.#isDismissed = true;
    if (hadFocus) this.#anchor.focus();
    this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#element?.remove();
    this.#element = undefined;
    this.#anchor.removeAttribute('aria-describedby');
    if (shown !== this) return;
    shown = undefined;
    document.removeEventListener('keydown', onEscape, true);
  }

  /** In Firefox, Tab does not come from a badge in the top layer to the card that it has opened. */
  #onTab(event: KeyboardEvent): void {
    const link = this.#element?.querySelector('a');
    if (event.key !== 'Tab' || event.shiftKey || !event.isTrusted || !link) return;
    event.preventDefault();
    link.focus();
  }

  #onClick(event: CardEvent): void {
    this.#isDismissed = false;
    const isHint = this.#anchor.localName !== 'button';
    const isFirst = event.pointerType === 'touch' && !this.#element;
    if (isFirst) event.stopImmediatePropagation();
    if (isFirst || isHint) this.#open();
    else this.close();
  }

  /** Whether the pointer or the focus is on the badge or on the card. */
  #isMeant(): boolean {
    const { activeElement } = this.#root;
    return [this.#anchor, this.#element].some((one) => one?.matches(':hover') || one?.contains(activeElement) === true);
  }

  #closeSoon(after = AWAY): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#isMeant()) return;
      this.#isDismissed = false;
      this.close();
    }, after);
  }

  #open(): void {
    const text = this.#textOf();
    if (!text || this.#isDismissed || this.#element?.isConnected) return;
    shown?.close();
    this.#element = draw(text);
    this.#element.addEventListener('pointerleave', () => this.#closeSoon());
    this.#element.addEventListener('focusout', () => this.#closeSoon(0));
    this.#anchor.after(this.#element);
    this.#element.showPopover({ source: this.#anchor });
    this.#anchor.setAttribute('aria-describedby', 'why');
    shown = this;
    document.addEventListener('keydown', onEscape, true);
  }
}

const cards = new WeakMap<HTMLElement, Card>();

/** Lets a card tell more of a badge from now on, beginning with what has just happened to it. */
export const explain: CardMaker = (anchor, textOf, event) => {
  if (cards.has(anchor)) return;
  const card = new Card(anchor, textOf);
  cards.set(anchor, card);
  if (event) card.begin(event);
};
