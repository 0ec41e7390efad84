import type { WorkActions } from '../../components/actions.ts';
import type { Shortcut } from '../../components/shortcutNames.ts';
import type { Lesson, Vocabulary } from '../../core/index.ts';
import type { ProgressChange } from '../shared/messages.ts';
import type { Preview } from '../shared/panelScript.ts';
import type { PlainSketch } from '../shared/plainSketch.ts';

/** What is pointed at on a page: the columns of a table, by its place among the tables, or the permission boxes. */
export type PointedAt = { table: number } | 'boxes';

/** What the admin can do in the panel, beside what they can do with the panel itself. */
export interface PageActions extends WorkActions {
  /** The words of the practice system. */
  readonly vocabulary: Vocabulary;
  keepProgress(change: ProgressChange): void;
  /** Prints the list on the page with the badges of all its rows. */
  printList(): void;
  /** What there is to point at. */
  sketch(): Promise<PlainSketch>;
  /** What would be read in these words. */
  preview(vocabulary: Vocabulary): Promise<Preview>;
  /** Lets the admin point at something on the page. @returns its label; undefined if they turned back */
  point(question: string, at: PointedAt): Promise<string | undefined>;
  /** What the page looks like, without anybody's data. Undefined: it could not be loaded. */
  snapshot(names: readonly string[]): Promise<string | undefined>;
  save(lesson: Lesson): Promise<void>;
  /** Takes back what was shown of this page. */
  forget(): Promise<void>;
  /** Loads the page again. */
  reload(): void;
  /** Asks anew what is known. */
  refresh(): void;
  /** What keys do what. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens where the browser lets keys be changed. */
  changeShortcuts(): Promise<unknown>;
  /** Opens the browser's own side panel. @returns whether it is open now */
  toSidePanel(): Promise<boolean>;
  /** Opens the panel on the page, now and from now on. */
  toPage(): Promise<void>;
}
