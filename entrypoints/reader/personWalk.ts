import type { Flagged } from './flagged.ts';

/** Goes down a page, from one person who needs attention to the next, and from the last one to the first. */
export class PersonWalk {
  #last: string | undefined;

  /** Brings the row of the next one into view. @returns who that is; undefined: nobody on the page needs attention */
  next(flagged: readonly Flagged[]): string | undefined {
    const at = flagged.findIndex(({ badge }) => badge.staffId === this.#last);
    const around = [...flagged.slice(at + 1), ...flagged.slice(0, at + 1)];
    const next = around.find(({ badge }) => badge.severity !== 'info');
    next?.row.nameCell.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#last = next?.badge.staffId;
    return this.#last;
  }
}
