import { inlineText } from './inlineText.ts';

/** All ways in which a page gives a roster. */
export interface Given {
  element: Element;
  practice: unknown;
  src: string;
  system: string;
  /** Dropped or chosen by whoever reads the page. */
  file: File | undefined;
  /** Whether it may be kept in the page's own IndexedDB. */
  cache: boolean;
}

/** Whether the page itself gives a roster: then nobody is asked for one. */
export const isGiven = ({ element, practice, src }: Given): boolean =>
  practice !== undefined || src !== '' || inlineText(element) !== undefined;

/** Several on one page are told apart by their ids. */
export const keyOf = ({ id }: Element): string => id || 'roster';
