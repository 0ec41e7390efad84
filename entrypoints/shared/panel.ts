import type { PracticeActions } from '../../components/actions.ts';
import type { Lesson, Missing, Overview, PageKind, PersonReading, Vocabulary } from '../../core/index.ts';
import type { NoteChange } from './messages.ts';

/** What the panel shows. */
export interface PanelState {
  overview?: Overview | undefined;
  /** The page that is open, as far as it is understood. */
  kind?: PageKind | undefined;
  unclear?: { kind: PageKind; missing: readonly Missing[] } | undefined;
  /** The page is read as the admin has shown it. */
  isTaught?: boolean | undefined;
  /** In words, or why the page could not be read, or that nobody answered. */
  problem?: string | { unreadable: string } | { unanswered: true } | undefined;
  /** The first answer has not come yet. */
  isLoading?: boolean | undefined;
  /** The extension was updated under the page. */
  isOver?: boolean | undefined;
  /** The page takes away what we put there: nothing stands on it any more. */
  hasYielded?: boolean | undefined;
}

/** What would be read of the page after a lesson, or what is missing for it. */
export type Preview = { people: readonly PersonReading[] } | { missing: readonly Missing[] };

/** What the panel asks of the page it stands beside. */
export interface PanelHooks {
  /** The words of the practice system. */
  readonly vocabulary: Vocabulary;
  /** Gives the focus to the badge of a person, if it is there. */
  focusBadge(staffId: string): boolean;
  note(change: NoteChange): void;
  /** What the admin can say of the practice beside its page. */
  readonly actions: PracticeActions;
  /** Reads the page in these words. */
  preview(vocabulary: Vocabulary): Preview;
  save(lesson: Lesson): Promise<void>;
  /** Takes back what was shown of this page. */
  forget(): void;
}

/** The panel beside the page. */
export interface PanelDoor {
  readonly isOpen: boolean;
  /**
   * Opens the panel, at one person if `staffId` is given.
   * @param isAsked whether the admin asked for it now, rather than being led from page to page
   */
  open(staffId?: string, isAsked?: boolean): Promise<void>;
  close(): void;
  /** Shows what is known now, if the panel is open. */
  show(state: PanelState): void;
}

export type PanelMaker = (hooks: PanelHooks) => PanelDoor;

/** Where the panel's script leaves its door for the content script: both run in one world, which no page can reach. */
const PLACE = Symbol.for('license-lens panel');

export const leavePanel = (make: PanelMaker): boolean => Reflect.set(globalThis, PLACE, make);
export const takePanel = (): PanelMaker | undefined => Reflect.get(globalThis, PLACE);
