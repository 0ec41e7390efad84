import type { PageNode } from '../model/page.ts';
import type { BoxReading, PageReading, PersonReading } from '../model/pageReading.ts';
import type { Level } from '../model/terms.ts';
import type { Extent } from '../understand/extent.ts';
import { type FoundPerson, personNow } from '../understand/known.ts';
import type { NewStaff, UnclearPage, Understanding } from '../understand/result.ts';
import type { Sensed } from './sensed.ts';

/** A row of a list, where it stands. */
export interface RowSpot {
  /** What the row is made of: pinned columns are often rows of their own. */
  pieces: readonly Element[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  index: number | undefined;
}

export const elementOf = ({ handle }: PageNode): Element => handle as Element;

/** What a node stands for, as it is by now. */
export const againOf = (node: PageNode): PageNode | undefined => (node as Sensed).walker.again(node as Sensed);

/** A row that names somebody, where it stands. */
export class PersonRow implements RowSpot {
  readonly #found: FoundPerson;

  constructor(found: FoundPerson) {
    this.#found = found;
  }

  get person(): PersonReading {
    return this.#found.person;
  }

  get nameCell(): Element {
    const cell = this.#found.nameCell as Element;
    return this.#sensed[0]?.walker.placeIn(cell) ?? cell;
  }

  /** Whether the row is drawn on a canvas, and is there only for those who cannot see it. */
  get isOnCanvas(): boolean {
    return this.nameCell.closest('canvas') !== null;
  }

  /** Whether nothing has changed in the row since it was read. */
  get isAsItWas(): boolean {
    return this.#sensed.every((piece) => piece.walker.isAsItWas(piece));
  }

  get #sensed(): readonly Sensed[] {
    return this.#found.row.pieces as readonly Sensed[];
  }

  get pieces(): readonly Element[] {
    return this.#found.row.pieces.map(elementOf);
  }

  get index(): number | undefined {
    return this.#found.row.index;
  }

  /** Who stands in the row by now: rows are used again for other people. */
  readAgain(): PersonReading | undefined {
    const pieces = this.#found.row.pieces.flatMap((piece) => againOf(piece) ?? []);
    return personNow(this.#found, pieces);
  }
}

/** A box of a permissions page, where it stands. */
export interface BoxSpot extends BoxReading {
  element: Element;
}

/** What says that the boxes of a level stand here. */
export interface TitleSpot {
  element: Element;
  level: Level;
}

/** Where the boxes of a permissions page stand, and what names their levels. */
export interface Spots {
  boxes: readonly BoxSpot[];
  titles: readonly TitleSpot[];
}

/** Somebody new, as a form has it now, and where they stand in it. */
export type NewStaffSpot = NewStaff & { element: Element };

/** The form in which staff are invited or added by hand. */
export interface FormSpots {
  isByHand: boolean;
  people: readonly NewStaffSpot[];
}

/** A page that was read, with the rows that its people stand in. */
export interface ReadPage {
  reading: PageReading;
  rows: readonly PersonRow[];
  /** How much of its list the page shows; absent where it shows no list, or several. */
  extent?: Extent;
  /** Of a permissions page. */
  spots?: Spots;
  /** Of a page where staff are added. */
  form?: FormSpots;
}

/** Undefined: a page that is none of ours. */
export type PageResult = ReadPage | UnclearPage | undefined;

const withElement = <T extends { node: PageNode }>({ node, ...rest }: T) => ({ ...rest, element: elementOf(node) });

/** The same, with the elements of the page in the place of what stands for them. */
export const onPage = (understood: Understanding): PageResult => {
  if (!understood || 'unclear' in understood) return understood;
  const { places, rows, form, ...rest } = understood;
  return {
    ...rest,
    rows: rows.map((row) => new PersonRow(row)),
    ...(places && { spots: { boxes: places.boxes.map(withElement), titles: places.titles.map(withElement) } }),
    ...(form && { form: { ...form, people: form.people.map(withElement) } }),
  };
};
