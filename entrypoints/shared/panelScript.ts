import type { Browser } from 'wxt/browser';
import type { Lesson, Missing, Overview, PageKind, PageSketch, PersonReading, Vocabulary } from '../../core/index.ts';
import type { HostWords, PageMessage } from './messages.ts';

/** What the panel shows. */
export interface PanelState {
  overview?: Overview | undefined;
  /** The page that is open, as far as it is understood. */
  kind?: PageKind | undefined;
  unclear?: { kind: PageKind; missing: readonly Missing[] } | undefined;
  /** The page is read as the admin has shown it. */
  isTaught?: boolean | undefined;
  /** In words, or that the page could not be read, or that nobody answered. */
  problem?: string | { unreadable: true } | { unanswered: true } | undefined;
  /** The page was looked at: what it is not known to be, it is not. */
  isLooked?: boolean | undefined;
  /** The page asks to sign in: nothing of a practice is shown. */
  isSignedOut?: boolean | undefined;
  /** The first answer has not come yet. */
  isLoading?: boolean | undefined;
  /** The extension was updated under the page. */
  isOver?: boolean | undefined;
  /** The page takes away what we put there: nothing stands on it any more. */
  removesBadges?: boolean | undefined;
  /** The list is drawn on a canvas: nothing can stand in it. */
  isCanvas?: boolean | undefined;
}

/** What would be read of the page after a lesson, or what is missing for it. */
export type Preview = { people: readonly PersonReading[] } | { missing: readonly Missing[] };

/** What the background answers with all that is known now. */
export type ViewQuestion = PageMessage & { type: 'view' | 'progressHere' | 'setAsideHere' | 'takeBackHere' };

/** The page beside the panel, as it is read. */
export interface PageOfPanel {
  /** The words of the practice system. */
  readonly vocabulary: Vocabulary;
  /** By what the admin has shown of it the page was read; undefined: it was read without. */
  readonly lesson: Lesson | undefined;
  /** What there is to point at. */
  sketch(): PageSketch;
  /** What would be read in these words. */
  preview(vocabulary: Vocabulary): Preview;
}

/** What the panel asks of the page it stands beside. */
export interface PanelHooks {
  readonly page: PageOfPanel;
  /** Prints the list as it stands, with the badges of all rows. */
  printList(): void;
  /** Gives the focus to the badge of a person, if it is there. */
  focusBadge(staffId: string): boolean;
  /** Asks the background, and shows the answer in the panel and on the page. */
  ask(question: ViewQuestion): Promise<void>;
  /** The pages of this host are read in these words from now on. */
  learn(words: HostWords): void;
  /** Opens the panel on the page, whichever is open now. */
  openOnPage(): void;
}

/** What can be opened of the panel by itself: the snapshot, or that nobody has a badge. */
export type PanelPart = 'snapshot' | 'nobody';

/** How the panel is opened. */
export interface PanelOpening {
  /** At whom. */
  staffId?: string | undefined;
  /** The admin asked for it now, rather than being led from page to page. */
  isAsked?: boolean;
  /** What of it opens, if not the practice. */
  at?: PanelPart | undefined;
  /** On the page, wherever else it opens. */
  isOnPage?: boolean | undefined;
}

/** A panel, as the page it is about has it. */
export interface PanelHandle {
  /**
   * Opens the panel, at one person if `staffId` is given.
   * @param isAsked whether the admin asked for it now, rather than being led from page to page
   * @param at what of it opens, if not the practice
   */
  open(staffId?: string, isAsked?: boolean, at?: PanelPart): Promise<void>;
  /** Shows what is known now, if the panel is open. */
  show(state: PanelState): void;
  close(): void;
  /** The page has changed around it, or was scrolled. */
  move(): void;
}

export type PanelMaker = (hooks: PanelHooks) => PanelHandle;

/** What stands for the browser's own side panel on the page to which that has connected. */
export type SidePanelMaker = (hooks: PanelHooks, port: Browser.runtime.Port) => PanelHandle;
