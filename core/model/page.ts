/**
 * What a page shows to a person, as plain data in the order of reading. It is sensed once and understood from there:
 * whoever understands it asks no document.
 */
export interface PageModel {
  readonly title: string;
  readonly root: PageNode;
}

/** One thing on a page. What stays as it was stays the same object: what was understood of it is kept by it. */
export interface PageNode {
  /**
   * What it is, as ARIA calls it, by its own attribute or because HTML implies it; '' if it is nothing by itself. Where
   * ARIA has no word there is one of ours: `label`, `legend`, `mark`, `summary`, `small`, `svg`, `title`, `terms` (a `dl`),
   * `thead` and `tfoot`; `strong` is any bold text, and `banner`, `region` and `link` are so wherever they stand.
   */
  role: string;
  /** What is true of it: see the marks below. */
  readonly is: number;
  /** The same, as far as it is true however it is drawn: it costs nothing to ask. */
  readonly traits: number;
  /** How it looks: to be asked only where that matters. */
  readonly looks?: Looks;
  /** How far from the top it stands by now, where anything is drawn: to be asked only where that matters. */
  top?(): number | undefined;
  /** Texts and things in it, in the order of reading. */
  readonly content: readonly Piece[];
  /** What it says beside its content; most things say nothing. */
  readonly says: Says | undefined;
  /** What it stands in. No part of the data: it follows from the content. */
  parent: PageNode | undefined;
  /** What was understood of it, for as long as it is the same. No part of the data either. */
  known: unknown;
  /** Leads back to where it was sensed. Whoever understands it hands it on, and does not look at it. */
  readonly handle: unknown;
  /** What stands in it is not needed any more: whoever asks for it gets it anew. */
  release?(): void;
}

export type Piece = string | PageNode;

export interface Looks {
  /** A person sees what it says: it is not transparent, clipped away or without size. */
  isSeen: boolean;
  /** What tells its color from that of others. */
  color: string;
}

/** Stands in a text where the page begins a new line. */
export const BREAK = '\u2028';

/** It takes itself out: `hidden`, `aria-hidden`, `inert`, closed. */
export const GONE = 1;
/** It is not drawn. */
export const UNDRAWN = 2;
/** Nobody sees it: it is gone, stands in something that is, or is not drawn. */
export const HIDDEN = 4;
/** It stands in something that nobody sees. */
export const BURIED = 256;
/** It stands in the line. */
export const INLINE = 8;
/** It begins a line of its own. */
export const BLOCK = 16;
/** A field or button of the browser's own. */
export const NATIVE = 32;
/** A row in which nothing matters to the page as a whole: there are texts, links, buttons and pictures in it. */
export const PLAIN = 64;
/** It cannot be used. */
export const DISABLED = 128;

export interface Says {
  /** What HTML would have it be, where its role says otherwise. */
  implied?: string;
  /** The name it was given: by ARIA, as the value of a button, as the text of a picture. */
  name?: string;
  /** The ids of what names it, before anything else. */
  namedBy?: string;
  id?: string;
  /** The id of the control that it is the label of. */
  for?: string;
  title?: string;
  placeholder?: string;
  href?: string;
  /** The rank of a heading. */
  level?: number;
  /** It is a heading by its looks alone, of this rank. */
  headline?: number;
  /** What stands in a field, and what stood there when the page came. */
  value?: string;
  saved?: string;
  /** It asks for a number. */
  isNumeric?: boolean;
  /** The number that something other than a field shows. */
  now?: string;
  /** What is chosen in a drop-down of the browser's own. */
  chosen?: readonly Choice[];
  /** Something else is chosen in it than when the page came. */
  isChanged?: true;
  /** As ARIA says it. */
  checked?: string;
  pressed?: string;
  /** It is the one among others where one is now. */
  current?: string;
  selected?: string;
  /** Several can be selected in it. */
  isMultiple?: boolean;
  /** As the browser's own box is. */
  ticked?: 'true' | 'false' | 'mixed';
  isBusy?: boolean;
  /** What opens from it. */
  opens?: string;
  /** Where it says that it stands, from 1. */
  column?: number;
  row?: string;
  columns?: number;
  rows?: number;
  rowCount?: number;
  /** What its row is called by the page itself. */
  key?: string;
  /** The ids of what belongs to it though it stands elsewhere. */
  owns?: string;
  /** The texts of attributes in which an id may stand. */
  ids?: readonly string[];
}

export interface Choice {
  text: string;
  /** What it is called, where that is something else. */
  label?: string;
  value: string;
}
