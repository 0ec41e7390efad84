import { idByName, isLabel, nameKey, type PersonRow, type ReadPage, type Vocabulary } from '../../core/index.ts';

const CONTROL = 'button, a, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"]';
/** What has more children than these is no box around a button. */
const FEW = 10;
/** Below this a control looks as if nothing could be done with it. */
const FAINT = 0.6;

/** Whether a control is greyed out: by what it is, or by how it looks. */
const isGreyedOut = (control: Element): boolean => {
  if (control.matches(':disabled, [aria-disabled="true"]')) return true;
  if (/(?:^|[\s_-])disabled(?:$|[\s_-])/.test(control.getAttribute('class') ?? '')) return true;
  const { cursor, opacity, pointerEvents } = getComputedStyle(control);
  return pointerEvents === 'none' || cursor === 'not-allowed' || (opacity !== '' && Number(opacity) < FAINT);
};

const isShown = (control: Element): boolean => control.getClientRects().length > 0;

const standsIn = (target: Element, { pieces }: PersonRow): boolean => pieces.some((piece) => piece.contains(target));

/** Whether somebody is on the list no more, as far as the page shows it. */
const isGone = (staffId: string | undefined, { rows }: ReadPage): boolean =>
  staffId !== undefined &&
  rows.length > 0 &&
  !rows.some(({ person }) => (person.id ?? idByName(person.name)) === staffId);

/** Tells whom the admin deactivates on the staff list, or cannot: by the row of the button, or by the row whose menu was opened last. */
export class Leavers {
  readonly #words: Vocabulary['words'];
  #last: PersonRow['person'] | undefined;
  /** Something was clicked in their row: a menu may open. */
  #isOpening = false;

  constructor({ words }: Vocabulary) {
    this.#words = words;
  }

  /** The id of the person who is deactivated with this click; undefined: it does something else. */
  onInput(target: EventTarget | null, page: ReadPage | undefined): string | undefined {
    if (!(target instanceof Element) || page?.reading.kind !== 'staffList') return undefined;
    const row = page.rows.find((one) => standsIn(target, one));
    this.#last = row?.person ?? this.#last;
    this.#isOpening = row !== undefined;
    const control = this.#deactivate(target);
    return control && !isGreyedOut(control) ? this.#idOf(this.#last, page) : undefined;
  }

  /** The id of the person at whose greyed out button the pointer is, or in whose row with such a button the focus. */
  onMeet(target: EventTarget | null, page: ReadPage | undefined): string | undefined {
    if (!(target instanceof Element) || page?.reading.kind !== 'staffList') return undefined;
    const near = target.childElementCount > FEW ? [] : target.children;
    const at = [target, ...near].find((one) => this.#isHeldBack(this.#deactivate(one)));
    const isFocus = target === target.ownerDocument.activeElement;
    if (!at && !isFocus) return undefined;
    const row = page.rows.find((one) => standsIn(target, one));
    if (at) return this.#idOf(row?.person ?? this.#last, page);
    const isHeld = row?.pieces.some((piece) => this.#heldBackIn(piece));
    return isHeld ? this.#idOf(row?.person, page) : undefined;
  }

  /**
   * The id of the person whose menu has opened with a greyed out button, or who may just have been deactivated.
   * @param roots the shadow roots and frames of the page
   * @param tried for whom that was clicked, where it is not known whether it went through
   */
  onLook(page: ReadPage | undefined, roots: Iterable<Node>, tried: string | undefined): string | undefined {
    if (page?.reading.kind !== 'staffList') return undefined;
    const isHeld = this.#isOpening && [document, ...roots].some((root) => this.#heldBackIn(root, page.rows));
    if (!isHeld) return isGone(tried, page) ? tried : undefined;
    this.#isOpening = false;
    return this.#idOf(this.#last, page);
  }

  #heldBackIn(root: Node, without: readonly PersonRow[] = []): boolean {
    const controls = (root as Partial<ParentNode>).querySelectorAll?.(CONTROL) ?? [];
    return [...controls].some(
      (control) => this.#isHeldBack(this.#deactivate(control)) && !without.some((row) => standsIn(control, row)),
    );
  }

  #isHeldBack(control: Element | undefined): boolean {
    return control !== undefined && isShown(control) && isGreyedOut(control);
  }

  /** The control to deactivate somebody that something is, or is in. */
  #deactivate(target: Element): Element | undefined {
    const control = target.closest<HTMLInputElement>(CONTROL);
    const isIt = control && isLabel(control.textContent?.trim() || control.value || '', this.#words.deactivate);
    return isIt ? control : undefined;
  }

  /** Of two people of one name without ids nobody can tell which is meant. */
  #idOf(person: PersonRow['person'] | undefined, { rows }: ReadPage): string | undefined {
    if (!person) return undefined;
    if (person.id !== undefined) return person.id;
    const key = nameKey(person.name);
    const isOnlyOne = rows.filter((row) => nameKey(row.person.name) === key).length === 1;
    return isOnlyOne ? idByName(person.name) : undefined;
  }
}
