import type { Page } from 'puppeteer-core';
import type { Practice } from '../../core/index.ts';
import type { Outcome } from './outcome.ts';

/** A browser in which pages are opened one after another, in one tab. */
export interface Place {
  page: Page;
  /** Opens a page of a practice of which so much is known, and begins to read it. */
  open(url: string, practice: Practice): Promise<void>;
  /** How things are when all changes were looked at; `isRight` says whether it is as it should be in the end. */
  outcome(isRight?: (outcome: Outcome) => boolean): Promise<Outcome>;
  close(): Promise<void>;
}

/** A browser on this machine, by which name it is asked for. */
export type PlaceName = 'chromium' | 'firefox';
