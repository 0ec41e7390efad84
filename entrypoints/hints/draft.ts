import { isLabel, OURS, type ReadPage, type Vocabulary } from '../../core/index.ts';

const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
/** What something is chosen by: in a list it counts in the row or card of somebody, elsewhere it may say whom the page shows. */
const CHOICES =
  'select, input[type="radio"], [role="radio"], [role="option"], [role="menuitemcheckbox"], [aria-pressed]';
const OF_SOMEBODY = ':not(thead) > tr, [role="row"], li, [role="listitem"], article, fieldset, [role="group"]';
const FIELD = `input, label, ${BOXES}, ${CHOICES}`;
const NUMBER = 'input[type="number"], [role="spinbutton"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';

/** A permissions page as it was when it was drawn: as it is saved. */
interface Drawn {
  url: string;
  name: string;
  box: Element;
  isTouched: boolean;
  isSaved: boolean;
}

/**
 * Tells ticks that are not saved from the saved state: only the saved state of a permissions page is read.
 * A page is a draft from the first click on a box until it was saved and drawn again, or left; and while it still
 * shows one person under the address of the next.
 */
export class Draft {
  #drawn: Drawn | undefined;
  /** A box that was clicked before it was known what the page is, and where. */
  #early: { box: Element; url: string } | undefined;
  /** Where a number was typed in: the page then shows how many licenses would be bought, not how many are. */
  #typedIn: Element | undefined;
  /** A box of a list whose ticks count once they are saved, and where. */
  #ticked: { box: Element; url: string } | undefined;
  readonly #saveLabels: readonly string[];

  constructor({ words }: Vocabulary) {
    this.#saveLabels = words.save;
  }

  /** To be told of every click and change on the page, and where it was when that happened. */
  onInput(target: EventTarget | null, url = location.href): void {
    if (!(target instanceof Element) || target.hasAttribute(OURS)) return;
    this.#typedIn = target.closest(NUMBER) ?? this.#typedIn;
    const ticked = target.closest(BOXES) ?? (target.closest(OF_SOMEBODY) && target.closest(CHOICES));
    if (ticked) this.#ticked = { box: ticked, url };
    else if (this.#isSave(target.closest(BUTTON))) this.#ticked = undefined;
    if (!this.#drawn) {
      const box = target.closest(`${BOXES}, ${CHOICES}`);
      if (box) this.#early = { box, url };
      return;
    }
    if (target.closest(FIELD)) this.#drawn.isTouched = true;
    else if (this.#isSave(target.closest(BUTTON))) this.#drawn.isSaved = true;
  }

  #isSave(button: Element | null): boolean {
    return (
      button !== null &&
      isLabel(button.textContent?.trim() || (button as HTMLInputElement).value || '', this.#saveLabels)
    );
  }

  /** Whether ticks of a list were changed, and there is a button to save them. */
  #isListDraft(url: string): boolean {
    const { box, url: at } = this.#ticked ?? {};
    if (!box?.isConnected || at !== url) return false;
    return [...document.querySelectorAll(BUTTON)].some((button) => this.#isSave(button));
  }

  /** To be told when the page at this address is none of ours. */
  onOtherPage(url: string): void {
    if (this.#drawn?.url !== url) this.#drawn = undefined;
  }

  /** Whether what the page shows now may differ from what is saved. */
  isDraft({ reading: { kind, url, staff }, spots }: ReadPage): boolean {
    if (kind === 'manageSubscription') return this.#typedIn?.isConnected === true;
    if (kind === 'manageLicenses') return this.#isListDraft(url);
    const box = spots?.boxes[0]?.element ?? document.querySelector(BOXES);
    const name = staff[0]?.name;
    if (kind !== 'staffPermissions' || !box || name === undefined) {
      this.#drawn = undefined;
      return false;
    }
    const drawn = this.#drawn;
    if (drawn && drawn.url !== url && drawn.box.isConnected && drawn.name === name) return true;
    const isDrawnAgain = drawn && !drawn.box.isConnected && (drawn.isSaved || !drawn.isTouched);
    if (!drawn || drawn.url !== url || isDrawnAgain) {
      const isTouched = !drawn && this.#early?.url === url && this.#early.box.isConnected;
      this.#early = undefined;
      this.#drawn = { url, name, box, isTouched, isSaved: false };
      return isTouched;
    }
    return drawn.isTouched;
  }
}
