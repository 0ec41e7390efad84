import type { Badges, Overview, ReadPage, Vocabulary } from '../../core/index.ts';
import type { CardMaker } from './cardScript.ts';

/** What the page shows now, and what is known of its practice. */
export interface HintsState {
  page: ReadPage;
  /** Undefined: nothing has been answered yet. */
  overview: Overview | undefined;
  /** The page takes away what we put there: nothing may stand on it. */
  removesBadges: boolean | undefined;
}

/** Something that was clicked or changed, and at which address. */
export type Input = readonly [target: EventTarget | null, url: string];

/** What hints ask of the page they stand on. */
export interface HintsHooks {
  readonly vocabulary: Vocabulary;
  /** What was clicked last before anybody could tell what that means. */
  readonly early: readonly Input[];
  /** Other badges are to stand in the rows of this page; undefined: the usual ones. */
  badges(badges: Badges | undefined): void;
  /** Lets a card tell more of something that is pointed at. */
  meet: CardMaker;
  /** The page is to be looked at again: what is typed in is no change that is told. */
  again(): void;
  /** The extension is gone. */
  end(): void;
}

/** What stands on a permissions, licenses or subscription page beside badges. */
export interface HintsHandle {
  /**
   * @param state undefined: the page is none of ours
   * @returns whether the page shows ticks that are not saved: then nothing of it may be kept
   */
  show(state: HintsState | undefined): boolean;
  onInput(...input: Input): void;
  /** The page was scrolled or has another size. */
  move(): void;
}

export type HintsMaker = (hooks: HintsHooks) => HintsHandle;
