import { idByName, isLabel, type PersonRow, type ReadPage, type Vocabulary } from '../../core/index.ts';

const CONTROL = 'button, a, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"]';

/** Tells whom the admin deactivates on the staff list: by the row of the button, or by the row whose menu was opened last. */
export class Leavers {
  #last: PersonRow | undefined;

  /** The id of the person who is deactivated with this click; undefined: it does something else. */
  onInput(target: EventTarget | null, page: ReadPage | undefined, { words }: Vocabulary): string | undefined {
    if (!(target instanceof Element) || page?.reading.kind !== 'staffList') return undefined;
    const row = page.rows.find(({ pieces }) => pieces.some((piece) => piece.contains(target)));
    this.#last = row ?? this.#last;
    const control = target.closest<HTMLInputElement>(CONTROL);
    if (!control || !isLabel(control.textContent?.trim() || control.value || '', words.deactivate)) return undefined;
    const person = this.#last?.person;
    return person && (person.id ?? idByName(person.name));
  }
}
