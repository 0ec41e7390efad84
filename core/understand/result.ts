import type { PageNode } from '../model/page.ts';
import type { BoxReading, PageReading } from '../model/pageReading.ts';
import type { InviteBox, Level, PageKind } from '../model/terms.ts';
import type { PageMark } from '../systems/system.ts';
import type { Extent } from './extent.ts';
import type { FoundPerson } from './known.ts';

/** A box of a permissions page, where it stands. */
export interface BoxPlace extends BoxReading {
  node: PageNode;
}

/** What says that the boxes of a level stand here. */
export interface TitlePlace {
  node: PageNode;
  level: Level;
}

/** Where the boxes of a permissions page stand, and what names their levels. */
export interface BoxPlaces {
  boxes: readonly BoxPlace[];
  titles: readonly TitlePlace[];
}

/** Somebody new, as a form has it now: nothing of it is kept. */
export interface NewStaff {
  given: string;
  family: string;
  email: string;
  /** Boxes that are there, and whether they are ticked. */
  boxes: Partial<Record<InviteBox, boolean>>;
}

/** The form in which staff are invited or added by hand, where it stands. */
export interface AddStaffForm {
  isByHand: boolean;
  people: readonly (NewStaff & { node: PageNode })[];
}

/** A page that was understood, with the rows that its people stand in. */
export interface Understood {
  reading: PageReading;
  rows: readonly FoundPerson[];
  /** How much of its list the page shows; absent where it shows no list, or several. */
  extent?: Extent;
  /** Of a permissions page. */
  places?: BoxPlaces;
  /** Of a page where staff are added. */
  form?: AddStaffForm;
}

/** What a page would have to show, so that it could be read; views have the words for it. */
export interface Missing {
  what:
    | PageMark['on']
    | 'rest'
    | 'year'
    | 'staff'
    | 'licenses'
    | 'levelOfBoxes'
    | 'person'
    | 'translation'
    | 'language';
  /** As the page would print it. */
  label?: string;
}

/** A page that looks like one of ours and cannot be read, with what was missing. */
export interface UnclearPage {
  unclear: PageKind;
  missing: Missing[];
}

/** Undefined: a page that is none of ours. */
export type Understanding = Understood | UnclearPage | undefined;
