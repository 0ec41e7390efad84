import { NotYet, type PageResult, type ReadPage, RollCall, type Vocabulary } from '../../core/index.ts';
import { ask, isOrphaned, Orphaned } from '../shared/ask.ts';
import type { CardMaker } from '../shared/cardScript.ts';
import { loadScript } from '../shared/loadScript.ts';
import type { HostWords } from '../shared/messages.ts';
import type { PanelHandle, PanelHooks, PanelPart } from '../shared/panelScript.ts';
import type { PageSession, SessionHooks, SessionStart } from '../shared/readerScript.ts';
import type { Where } from '../shared/tabMessages.ts';
import { answerTo, type Question } from './answerTo.ts';
import { BadgeLayer } from './badges.ts';
import { flaggedRows } from './flagged.ts';
import { LazyHints } from './lazyHints.ts';
import { PageReader } from './pageReader.ts';
import { pageOf, readOf } from './pageSeen.ts';
import { printWith } from './printed.ts';
import * as events from './sessionEvents.ts';
import { badgesToDraw, newSession, pageBadges, type SessionState, wanted } from './sessionState.ts';

/** How long the panel waits for an answer before it opens without one, in milliseconds. */
const MOMENT = 300;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));

/** One open page: reads it, asks the background about it and draws what is known, as its state says. */
export class Session implements PageSession, Record<events.Effect, () => void> {
  #state: SessionState;
  #result: PageResult;
  readonly #reader: PageReader;
  readonly #rollCall = new RollCall();
  /** The card is loaded when somebody first points at a badge or a hint. */
  readonly #meet: CardMaker = (badge, textOf, event) => {
    const { openings } = this.#state;
    this.#try(async () => {
      const explain = await loadScript('card');
      // After a click on the badge everything is in the panel, so the card does not open as well.
      explain?.(badge, textOf, openings === this.#state.openings ? event : undefined);
    });
  };
  readonly #badges = new BadgeLayer({ open: (staffId) => this.openPanel(staffId, true), meet: this.#meet });
  readonly #hints: LazyHints;
  readonly #panelHooks: PanelHooks;
  /** Undefined: it was not opened yet. */
  #panel: PanelHandle | undefined;
  readonly #watch: SessionHooks;

  constructor(vocabulary: Vocabulary, { words: { taught }, early, watch }: SessionStart) {
    this.#reader = new PageReader(vocabulary);
    this.#hints = new LazyHints(early);
    this.#state = newSession(taught !== undefined);
    if (taught) this.#reader.learn(taught);
    this.#watch = watch;
    this.#panelHooks = {
      page: this.#reader,
      printList: () => {
        const [page, badges] = [readOf(this.#result), badgesToDraw(this.#state)];
        if (page && badges) printWith(flaggedRows(page.rows, badges));
      },
      focusBadge: (staffId) => this.#badges.focus(staffId),
      ask: (question) => this.#ask(question),
      learn: (words) => this.#learn(words),
    };
  }

  /** Reads the page, brings what stands on it in line and sends what is new. Returns whether the page is one of ours. */
  look(): boolean {
    if (isOrphaned()) this.#watch.end();
    if (this.#state.isOver) return false;
    const result = this.#read();
    if (result === 'later') {
      this.lookAgain();
      return true;
    }
    this.#result = result;
    this.#on(events.looked, pageOf(result, this.#reader.lesson !== undefined), location, this.#reader);
    const page = readOf(result);
    // In a task of its own, as it takes long for a long list.
    if (page && !this.#draw(page)) setTimeout(() => this.#send(page));
    return this.#state.isOurs;
  }

  /** Right after a change no badge may stand beside the wrong person, so it is taken away before the next look. */
  check(changes: readonly MutationRecord[]): boolean {
    const isKnown = this.#reader.forget(changes);
    const badges = pageBadges(this.#state);
    if (badges) this.#badges.check(badges);
    return isKnown;
  }

  /** Something may have changed that no observer reports. */
  mayHaveChanged(): void {
    this.#reader.forget();
  }

  /** The page is read on, and nothing more is put there until it is another one. */
  leaveAlone(): void {
    this.#on(events.badgesRemoved, location.pathname);
  }

  /** Rows came into view or left it. */
  move(): void {
    const page = readOf(this.#result);
    if (page) this.#drawBadges(page);
    this.#hints.move();
    this.#panel?.move();
  }

  get roots(): ReadonlySet<Node> {
    return this.#reader.roots;
  }

  onInput(target: EventTarget | null): void {
    this.#hints.onInput(target);
  }

  /** What was sent is sent again with the next look: it was not answered, or may have been changed elsewhere. */
  sendAgain(): void {
    this.#rollCall.forget();
  }

  lookAgain(): void {
    this.#watch.again();
  }

  clearPage(): void {
    this.#badges.clear();
    this.#hints.show();
  }

  showPanel(): void {
    this.#panel?.show(this.#state);
  }

  where(): Where {
    const { kind, unclear, removesBadges } = this.#state;
    return { host: location.host, kind, unclear, ...(removesBadges && { removesBadges }) };
  }

  /** @param isAsked whether the admin asked for it now */
  async openPanel(staffId?: string, isAsked = false, at?: PanelPart): Promise<void> {
    this.#on(events.panelWanted);
    // A list was told its badges alone, so all else is asked for first. The panel opens with it, or after a moment.
    const isKnown = this.#state.overview !== undefined;
    this.#on(events.panelOpens);
    const view = isKnown ? undefined : Promise.race([this.askForView(), later()]);
    await this.#try(() => this.#loadPanel());
    await view;
    this.showPanel();
    this.#panel?.open(staffId, isAsked, at);
    // What the popup has just changed shows here too.
    if (this.#panel && isKnown) this.askForView();
  }

  async #loadPanel(): Promise<void> {
    const make = await loadScript('panel');
    this.#panel ??= make?.(this.#panelHooks);
  }

  leave(): void {
    this.#on(events.ended);
  }

  /** Something has happened: the state follows it, and what is to be done next is done. */
  #on<About extends unknown[]>(event: (state: SessionState, ...about: About) => events.Next, ...about: About): void {
    const [state, ...effects] = event(this.#state, ...about);
    this.#state = state;
    for (const effect of effects) if (effect) this[effect]();
  }

  /** On the first page that shows how something is set. */
  loadHints(): Promise<void> {
    return this.#try(async () => {
      const hasCome = await this.#hints.load({
        vocabulary: this.#reader.vocabulary,
        badges: (badges) => this.#on(events.badgesReplaced, badges),
        meet: this.#meet,
        end: this.#watch.end,
      });
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

  #learn({ taught }: HostWords): void {
    this.#reader.learn(taught);
    this.sendAgain();
    this.look();
    this.showPanel();
  }

  askForLessons(): Promise<void> {
    return this.#try(async () => {
      const words = await ask({ type: 'words' });
      if (words && words.taught.length > 0) this.#learn(words);
    });
  }

  askForView(): Promise<void> {
    return this.#ask({ type: 'view' });
  }

  #read(): PageResult | 'later' {
    try {
      return this.#reader.read();
    } catch (error) {
      if (error instanceof NotYet) return 'later';
      this.#on(events.couldNotRead);
      return undefined;
    }
  }

  #drawBadges({ rows }: ReadPage): void {
    const badges = badgesToDraw(this.#state);
    if (badges) this.#badges.draw(flaggedRows(rows, badges));
  }

  /** Returns whether the page shows ticks that are not saved. */
  #draw(page: ReadPage): boolean {
    this.#drawBadges(page);
    const { overview, removesBadges } = this.#state;
    return this.#hints.show({ page, overview, removesBadges });
  }

  /** Sends what is new on the page. */
  #send(page: ReadPage): void {
    const reading = this.#state.isOver ? undefined : this.#rollCall.add(page);
    if (reading) this.#ask({ type: 'reading', reading, ...wanted(this.#state, reading) });
  }

  async #ask(question: Question): Promise<void> {
    this.#on(events.questionAsked);
    const { asked } = this.#state;
    const answer = await answerTo(question);
    if (!answer) this.#watch.end();
    else if ('view' in answer) this.#on(events.answered, asked, answer.view);
    else this.#on(events.notAnswered, answer.problem);
  }
}
