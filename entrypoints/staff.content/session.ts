import {
  type Badges,
  fromTold,
  NotYet,
  type Overview,
  type PageReading,
  type PageResult,
  type PageView,
  type ReadPage,
  RollCall,
  type Told,
  type Vocabulary,
} from '../../core/index.ts';
import { ask, isOrphaned, Orphaned, Unanswered } from '../shared/ask.ts';
import { type CardMaker, takeCard } from '../shared/card.ts';
import type { HostWords, TaughtPage } from '../shared/messages.ts';
import { type PanelDoor, type PanelState, takePanel } from '../shared/panel.ts';
import type { Where } from '../shared/tabMessages.ts';
import { BadgeLayer, flaggedRows } from './badges.ts';
import { Hints } from './hints.ts';
import { load } from './load.ts';
import { PageReader } from './pageReader.ts';
import { panelHooks } from './panelHooks.ts';
import { readOf, unclearOf } from './result.ts';

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So long nothing happens before it is said that something does, in milliseconds. */
const LONG = 300;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONG));

/** What a session asks of whoever watches the page. */
export interface SessionHooks {
  /** The page is to be looked at again in the next frame. */
  again(): void;
  /** The extension is gone and the page must be left alone. */
  end(): void;
}

/** What one open page knows: what it shows now, and what it was last told. It keeps no truth of its own. */
export class Session {
  readonly #reader: PageReader;
  readonly #rollCall = new RollCall();
  readonly #badges = new BadgeLayer({
    open: (staffId) => this.openPanel(staffId),
    meet: (...badge) => this.#meet(badge),
  });
  readonly #hints = new Hints();
  readonly #watch: SessionHooks;
  #panel: PanelDoor | undefined;
  #result: PageResult;
  #badgesTold: Badges | undefined;
  /** Undefined where badges alone were asked for, or nothing has been answered yet. */
  #overview: Overview | undefined;
  #problem: PanelState['problem'];
  #asked = 0;
  #openings = 0;
  #isAnswered = false;
  #isOver = false;
  /** The path of the page that takes away what we put there: nothing stands on it any more. */
  #yieldedTo: string | undefined;
  #isOnTheWay = false;
  /** The admin has closed the panel on this page: it does not open by itself again. */
  #wasOpen = false;
  #hasAsked: boolean;
  /** The page on which it was asked last how the way goes on. */
  #askedAt = '';

  /**
   * @param taught the pages that the admin has shown; undefined: not asked yet
   */
  constructor(vocabulary: Vocabulary, taught: readonly TaughtPage[] | undefined, watch: SessionHooks) {
    this.#reader = new PageReader(vocabulary);
    this.#hasAsked = taught !== undefined;
    if (taught) this.#reader.learn(taught);
    this.#watch = watch;
  }

  /** Reads the page, brings what stands on it in line and sends what is new. Returns whether the page is one of ours. */
  look(): boolean {
    if (isOrphaned()) {
      this.#watch.end();
      return false;
    }
    const result = this.#read();
    if (result === 'later') {
      this.#watch.again();
      return true;
    }
    this.#result = result;
    const isWaiting = this.#reader.lacksReaders;
    if (isWaiting) this.#loadHints();
    const page = readOf(this.#result);
    if (!page) {
      this.#badges.clear();
      this.#hints.show();
      this.#showPanel();
      if (isWaiting) return true;
      this.#askForLessons();
      if (this.#result === undefined) this.#askForTheWay();
      return false;
    }
    if (!this.#draw(page)) setTimeout(() => this.#tell(page));
    return true;
  }

  /** In a task of its own: telling a long list takes as long as reading on. */
  #tell(page: ReadPage): void {
    if (!this.#isOver) this.#send(this.#rollCall.add(page));
  }

  /** The page was changed this very moment: no badge may stand beside the wrong person until the next look. */
  check(changes: readonly MutationRecord[]): boolean {
    const isKnown = this.#reader.forget(changes);
    const badges = this.#pageBadges;
    if (badges) this.#badges.check(badges, changes);
    return isKnown;
  }

  /** Something may have changed that nobody tells of. */
  doubt(): void {
    this.#reader.forget();
  }

  /** The page is read on, and nothing more is put there until it is another one. */
  yield(): void {
    this.#yieldedTo = location.pathname;
    this.#badges.clear();
    this.#hints.show();
    this.#showPanel();
  }

  get #hasYielded(): boolean {
    return this.#yieldedTo === location.pathname;
  }

  /** Rows came into view or left it. */
  move(): void {
    const page = readOf(this.#result);
    if (page) this.#drawBadges(page);
    this.#hints.move();
  }

  onInput(target: EventTarget | null): void {
    this.#hints.onInput(target);
  }

  /** The page is shown again after a while: what it shows may have been changed elsewhere. */
  forget(): void {
    this.#rollCall.forget();
  }

  where(): Where {
    const kind = readOf(this.#result)?.reading.kind;
    const unclear = unclearOf(this.#result);
    return {
      host: location.host,
      ...(kind && { kind }),
      ...(unclear && { unclear }),
      ...(this.#hasYielded && { hasYielded: true }),
    };
  }

  /** @param isAsked whether the admin asked for it now */
  async openPanel(staffId?: string, isAsked = true): Promise<void> {
    this.#openings++;
    this.#wasOpen = true;
    // Whoever shows us how a page is read may show any page.
    if (!readOf(this.#result)) await this.#loadHints();
    // A list is told its badges alone: it opens once there is something to point at, unless that takes long.
    const isKnown = this.#overview !== undefined;
    this.#isAnswered &&= isKnown;
    const view = isKnown ? undefined : Promise.race([this.#askForAll(), later()]);
    await this.#try(async () => {
      this.#panel ??= await this.#loadPanel();
    });
    await view;
    if (!this.#panel) return;
    this.#showPanel();
    this.#panel.open(staffId, isAsked);
    // What the popup has just changed shows here too.
    if (isKnown) this.#askForAll();
  }

  #askForAll(): Promise<void> {
    return this.#ask(() => ask({ type: 'view' }));
  }

  leave(): void {
    this.#badges.clear();
    this.#hints.show();
    this.#isOver = true;
    this.#showPanel();
  }

  /** The card is loaded when somebody first points at a badge. */
  async #meet([badge, textOf, event]: Parameters<CardMaker>): Promise<void> {
    const openings = this.#openings;
    await this.#try(() => load('card'));
    // Whoever has clicked meanwhile is told all in the panel.
    takeCard()?.(badge, textOf, openings === this.#openings ? event : undefined);
  }

  /** On the first page that takes more than the readers of lists. */
  #loadHints(): Promise<void> {
    return this.#try(async () => {
      const hasCome = await this.#hints.load(this.#reader.vocabulary, () => this.move(), this.#watch.end);
      if (hasCome) this.look();
    });
  }

  /** What fails is tried again with the next occasion; without the extension the page is left alone. */
  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Orphaned) this.#watch.end();
    }
  }

  async #loadPanel(): Promise<PanelDoor> {
    await load('panel');
    const make = takePanel();
    if (!make) throw new Error('no panel');
    return (
      this.#panel ??
      make(
        panelHooks({
          reader: this.#reader,
          focusBadge: (staffId) => this.#badges.focus(staffId),
          view: (question) => this.#ask(question),
          learn: (words) => this.#learn(words),
        }),
      )
    );
  }

  #learn({ taught }: HostWords): void {
    this.#reader.learn(taught);
    this.#rollCall.forget();
    this.look();
    this.#showPanel();
  }

  /** What the admin has shown of this host is asked for once, and only where it could help. */
  async #askForLessons(): Promise<void> {
    if (this.#hasAsked || !this.#reader.hasTables()) return;
    this.#hasAsked = true;
    await this.#try(async () => {
      const words = await ask({ type: 'words' });
      if (words && words.taught.length > 0) this.#learn(words);
    });
  }

  /** A stop of the way that shows nothing to read must not be its end. */
  #askForTheWay(): void {
    if (this.#askedAt === location.href || !this.#reader.isAboutPermissions()) return;
    this.#askedAt = location.href;
    this.#askForAll();
  }

  /** A page on which a reader fails is not read; it is never marked from half a reading. */
  #read(): PageResult | 'later' {
    try {
      return this.#reader.read();
    } catch (error) {
      if (error instanceof NotYet) return 'later';
      this.#problem = { unreadable: textOf(error) };
      return undefined;
    }
  }

  #drawBadges({ rows }: ReadPage): void {
    const badges = this.#hasYielded ? undefined : this.#pageBadges;
    if (badges) this.#badges.draw(flaggedRows(rows, badges));
  }

  get #pageBadges(): Badges | undefined {
    return this.#hints.badges ?? this.#badgesTold;
  }

  /** Returns whether the page shows ticks that are not saved. */
  #draw(page: ReadPage): boolean {
    this.#drawBadges(page);
    return this.#hints.show({ page, overview: this.#overview, hasYielded: this.#hasYielded });
  }

  #send(reading: PageReading | undefined): void {
    if (!reading) return;
    const isMore = this.#wasOpen || reading.kind !== 'staffList';
    this.#ask(() => ask({ type: 'reading', reading, ...(isMore && { wants: 'all' }) }));
  }

  async #ask(question: () => Promise<PageView | Told | undefined>): Promise<void> {
    this.#asked++;
    const asked = this.#asked;
    try {
      const view = await question();
      // An answer that was overtaken by a newer question says what was true before.
      if (asked !== this.#asked) return;
      this.#keep(view);
      this.#problem = undefined;
      // Who stands where may be another by now: the next look draws.
      this.#watch.again();
    } catch (error) {
      this.#problem = error instanceof Unanswered ? { unanswered: true } : textOf(error);
      this.#rollCall.forget();
      if (error instanceof Orphaned) this.#watch.end();
    }
    this.#isAnswered = true;
    this.#showPanel();
    // On the way through the pages the panel is there on each of them.
    if (this.#isOnTheWay && !this.#wasOpen) this.openPanel(undefined, false);
  }

  #keep(view: PageView | Told | undefined): void {
    const isWhole = view !== undefined && 'overview' in view;
    this.#overview = isWhole ? view.overview : undefined;
    this.#badgesTold = isWhole ? view.badges : view && fromTold(view.badges);
    this.#isOnTheWay = isWhole ? view.overview.checklist.isOn : view?.isOn === true;
  }

  #showPanel(): void {
    this.#panel?.show({
      overview: this.#overview,
      kind: readOf(this.#result)?.reading.kind,
      unclear: unclearOf(this.#result),
      isTaught: this.#reader.lesson !== undefined,
      problem: this.#problem,
      isLoading: !this.#isAnswered,
      isOver: this.#isOver,
      hasYielded: this.#hasYielded,
    });
  }
}
