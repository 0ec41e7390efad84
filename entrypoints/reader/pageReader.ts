import {
  isAboutPermissions,
  isSignIn,
  type Lesson,
  Memory,
  type PageResult,
  type PageSketch,
  readPage,
  sketchPage,
  type Vocabulary,
} from '../../core/index.ts';
import { hasTables } from '../shared/hasTables.ts';
import type { TaughtPage } from '../shared/messages.ts';
import type { Preview } from '../shared/panelScript.ts';
import { rootOf } from '../shared/rootOf.ts';

/** How long one look may read rows anew, in milliseconds. It leaves time in a frame for rows that are known already. */
const TIME = 6;
/** The least number of steps of it, so that it comes to an end on a busy machine as well. A row takes four. */
const LEAST = 250;

/** All of a page at once. */
const allOf = (): Memory => new Memory(undefined, undefined, rootOf);

/** Reads the page that is open: as the admin has shown it, else as the practice system is known. */
export class PageReader {
  readonly vocabulary: Vocabulary;
  #taught: readonly TaughtPage[] = [];
  #lesson: Lesson | undefined;
  readonly #memory = new Memory(TIME, LEAST, rootOf);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the admin has shown of the page that was read last, if it was read by that. */
  get lesson(): Lesson | undefined {
    return this.#lesson;
  }

  learn(taught: readonly TaughtPage[]): void {
    this.#taught = taught;
  }

  /** The shadow roots and frames of the page. */
  get roots(): ReadonlySet<Node> {
    return this.#memory.roots;
  }

  /** Forgets what was changed; without changes everything: something may have changed that no observer reports. */
  forget(changes?: readonly MutationRecord[]): boolean {
    if (changes) return this.#memory.forget(changes);
    this.#memory.forgetAll();
    return true;
  }

  /** @throws NotYet where that takes more than one look, else whatever a reader fails with */
  read(): PageResult {
    this.#memory.begin();
    for (const { lesson, vocabulary } of this.#taught) {
      const result = readPage(document, location.href, vocabulary, this.#memory);
      if (!result || !('reading' in result)) continue;
      this.#lesson = lesson;
      return result;
    }
    this.#lesson = undefined;
    return readPage(document, location.href, this.vocabulary, this.#memory);
  }

  hasTables(): boolean {
    return hasTables(this.roots);
  }

  /** Whether the page is about somebody whose permissions it may not show: nobody sees their own. */
  isAboutPermissions(): boolean {
    return isAboutPermissions(document, this.vocabulary, this.#memory);
  }

  /** Whether the page asks whoever sits before it to sign in. */
  isSignIn(): boolean {
    return isSignIn(document, location.pathname, this.roots);
  }

  /** What there is to point at on the page. */
  sketch(): PageSketch {
    return sketchPage(document, location.href, this.vocabulary);
  }

  /** What would be read in these words. */
  preview(vocabulary: Vocabulary): Preview {
    const result = readPage(document, location.href, vocabulary, allOf());
    if (!result) return { missing: [] };
    return 'missing' in result ? { missing: result.missing } : { people: result.reading.staff };
  }
}
