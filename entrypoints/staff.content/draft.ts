import { isLabel, type ReadPage, type Vocabulary } from '../../core/index.ts';

const BOX = 'input, select, label, [role="checkbox"], [role="switch"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';

/**
 * Tells ticks that are not saved from the saved state: only the saved state of a permissions page is read.
 * A page is a draft from the first click on a box until it was saved and drawn again, or left.
 */
export class Draft {
  #url = '';
  #box: Element | null = null;
  #touched = false;
  #saved = false;
  readonly #saveLabels: readonly string[];

  constructor({ words }: Vocabulary) {
    this.#saveLabels = words.save;
  }

  /** To be told of every click and change on the page. */
  onInput(target: EventTarget | null): void {
    if (!(target instanceof Element) || this.#box === null) return;
    const button = target.closest(BUTTON);
    if (target.closest(BOX)) this.#touched = true;
    else if (button && isLabel(button.textContent || (button as HTMLInputElement).value, this.#saveLabels))
      this.#saved = true;
  }

  /** Whether what the page shows now may differ from what is saved. */
  isDraft({ reading }: ReadPage): boolean {
    if (reading.kind !== 'staffPermissions') {
      this.#box = null;
      return false;
    }
    const isSamePage = this.#url === location.href && this.#box !== null;
    const isRedrawn = !this.#box?.isConnected;
    if (!isSamePage || (isRedrawn && (this.#saved || !this.#touched))) {
      this.#url = location.href;
      this.#box = document.querySelector('input[type="checkbox"], [role="checkbox"], [role="switch"]');
      this.#touched = false;
      this.#saved = false;
    }
    return this.#touched;
  }
}
