import type { Browser } from 'wxt/browser';
import type { Watcher } from '../staff.content/watch.ts';
import type { Input } from './hintsScript.ts';
import type { HostWords } from './messages.ts';
import type { PanelOpening } from './panelScript.ts';
import type { Where } from './tabMessages.ts';

/** What a session asks of whoever watches the page. */
export interface SessionHooks {
  /** The page is to be looked at again in the next frame. */
  again(): void;
  /** The same at once. Whoever looks without it misses what changes in roots that are watched only later. */
  now(): void;
  /** The extension is gone and the page must be left alone. */
  end(): void;
}

/** What is known of a page when its session begins. */
export interface SessionStart {
  /** The words of its host, as far as they were asked for. */
  readonly words: Partial<HostWords>;
  /** What was clicked and changed before. */
  readonly early: readonly Input[];
  readonly watch: SessionHooks;
}

/** One open page that may be one of ours. */
export interface PageSession extends Watcher {
  where(): Where;
  openPanel(opening?: PanelOpening): Promise<void>;
  /** The side panel of the browser is open, and about this page. */
  attach(port: Browser.runtime.Port): Promise<void>;
  /** Goes to the next person that needs attention; the panel says so where nobody does. */
  nextPerson(): Promise<void>;
  /** What was sent is sent again with the next look. */
  sendAgain(): void;
  /** The page is left alone from now on. */
  leave(): void;
}

/** What the script brings; undefined: nobody knows the words of this host. */
export type SessionMaker = (start: SessionStart) => PageSession | undefined;
