import type { Browser } from 'wxt/browser';
import { FirstLook, type Signs } from '../../core/index.ts';
import { ask, isOrphaned, Orphaned } from '../shared/ask.ts';
import { hasTables } from '../shared/hasTables.ts';
import type { Input } from '../shared/hintsScript.ts';
import { loadScript } from '../shared/loadScript.ts';
import type { HostWords } from '../shared/messages.ts';
import type { PanelOpening } from '../shared/panelScript.ts';
import type { PageSession, SessionHooks } from '../shared/readerScript.ts';
import { rootOf } from '../shared/rootOf.ts';
import type { Where } from '../shared/tabMessages.ts';
import type { Watcher } from './watch.ts';

/** So many clicks and changes are remembered until somebody can judge them. */
const EARLY = 30;

/** One page of the host. Most are none of ours: whoever reads it is loaded when it may be one. */
export class Visit implements Watcher {
  readonly #firstLook: FirstLook;
  readonly #watch: SessionHooks;
  #words: Partial<HostWords>;
  #session: PageSession | undefined;
  #isLoading = false;
  #hasAsked: boolean;
  #isOver = false;
  #early: readonly Input[] = [];

  /** @param words what the host is read by, as far as it was asked for */
  constructor(signs: Signs, words: Partial<HostWords>, watch: SessionHooks) {
    this.#firstLook = new FirstLook(signs, rootOf);
    this.#words = words;
    this.#hasAsked = words.taught !== undefined;
    this.#watch = watch;
  }

  get roots(): Iterable<Node> {
    return (this.#session ?? this.#firstLook).roots;
  }

  look(): boolean {
    if (this.#session) return this.#session.look();
    if (isOrphaned()) this.#watch.end();
    if (this.#isOver) return false;
    if (!this.#isLoading && this.#mayBeOurs()) this.#try(() => this.#open());
    else if (!this.#isLoading) this.#try(() => this.#askForLessons());
    return this.#isLoading;
  }

  /** A page that the admin has shown may have none of the signs. */
  #mayBeOurs(): boolean {
    return (this.#words.taught?.length ?? 0) > 0 || this.#firstLook.mayBeOurs(document);
  }

  async #open(): Promise<void> {
    this.#isLoading = true;
    try {
      const make = await loadScript('reader');
      if (this.#isOver || this.#session) return;
      this.#session = make?.({ words: this.#words, early: this.#early, watch: this.#watch });
    } finally {
      this.#isLoading = false;
    }
    if (!this.#session) return;
    // A page that nobody sees is read when it is shown.
    if (document.hidden) this.#watch.again();
    else this.#watch.now();
  }

  async #askForLessons(): Promise<void> {
    if (this.#hasAsked || !hasTables(this.#firstLook.roots)) return;
    this.#hasAsked = true;
    const words = await ask({ type: 'words' });
    this.#words = { ...this.#words, taught: words?.taught ?? [] };
    if (this.#words.taught?.length) this.#watch.now();
  }

  /** What fails is tried again with the next occasion; without the extension the page is left alone. */
  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Orphaned) this.#watch.end();
    }
  }

  onInput(target: EventTarget | null): void {
    if (this.#session) this.#session.onInput(target);
    else this.#early = [...this.#early.slice(-EARLY), [target, location.href]];
  }

  onMeet(target: EventTarget | null): void {
    this.#session?.onMeet(target);
  }

  move(): void {
    this.#session?.move();
  }

  check(changes: readonly MutationRecord[]): boolean {
    return this.#session?.check(changes) ?? false;
  }

  mayHaveChanged(): void {
    this.#session?.mayHaveChanged();
  }

  leaveAlone(): void {
    this.#session?.leaveAlone();
  }

  sendAgain(): void {
    this.#session?.sendAgain();
  }

  where(): Where {
    return this.#session?.where() ?? { host: location.host };
  }

  /** Whoever reads pages, also on one that shows nothing to read. */
  async #reader(): Promise<PageSession | undefined> {
    if (!this.#session) await this.#try(() => this.#open());
    return this.#session;
  }

  async openPanel(opening: PanelOpening): Promise<void> {
    await (await this.#reader())?.openPanel({ ...opening, isAsked: true });
  }

  async attach(port: Browser.runtime.Port): Promise<void> {
    const session = await this.#reader();
    if (session) await session.attach(port);
    else port.disconnect();
  }

  async nextPerson(): Promise<void> {
    (await this.#reader())?.nextPerson();
  }

  leave(): void {
    this.#isOver = true;
    this.#session?.leave();
  }
}
