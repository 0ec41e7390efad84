import type { Browser } from 'wxt/browser';
import { NotYet, type PageResult, type ReadPage, RollCall, type Vocabulary } from '../../core/index.ts';
import { ask, isOrphaned, Orphaned } from '../shared/ask.ts';
import type { HostWords } from '../shared/messages.ts';
import type { PanelOpening } from '../shared/panelScript.ts';
import type { PageSession, SessionHooks, SessionStart } from '../shared/readerScript.ts';
import type { Where } from '../shared/tabMessages.ts';
import { answerTo, type Question } from './answerTo.ts';
import { BadgeLayer } from './badges.ts';
import { LazyHints } from './lazyHints.ts';
import { meeting } from './meet.ts';
import { PageReader } from './pageReader.ts';
import { flaggedOn, pageOf, readOf, whereIs } from './pageSeen.ts';
import { later, Panels } from './panels.ts';
import { PersonWalk } from './personWalk.ts';
import { printWith } from './printed.ts';
import * as events from './sessionEvents.ts';
import { newSession, pageBadges, type SessionState, wanted } from './sessionState.ts';

/** One open page: reads it, asks the background about it and draws what is known, as its state says. */
export class Session implements PageSession, Record<events.Effect, () => void> {
  #state: SessionState;
  #result: PageResult;
  readonly #reader: PageReader;
  readonly #rollCall = new RollCall();
  readonly #meet = meeting(
    () => this.#state.openings,
    (work) => this.#try(work),
  );
  readonly #badges = new BadgeLayer({
    open: (staffId) => this.openPanel({ staffId, isAsked: true }),
    meet: this.#meet,
  });
  readonly #hints: LazyHints;
  readonly #panels: Panels;
  readonly #walk = new PersonWalk();
  readonly #watch: SessionHooks;

  constructor(vocabulary: Vocabulary, { words: { taught }, early, watch }: SessionStart) {
    this.#reader = new PageReader(vocabulary);
    this.#hints = new LazyHints(vocabulary, early, this);
    this.#state = newSession(taught !== undefined);
    if (taught) this.#reader.learn(taught);
    this.#watch = watch;
    this.#panels = new Panels({
      page: this.#reader,
      printList: () => printWith(flaggedOn(this.#result, this.#state)),
      focusBadge: (staffId) => this.#badges.focus(staffId),
      ask: (question) => this.#ask(question),
      learn: (words) => this.#learn(words),
      openOnPage: () => this.openPanel({ isAsked: true, isOnPage: true }),
    });
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
    this.#panels.move();
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

  move(): void {
    this.#drawBadges();
    this.#hints.move();
    this.#panels.move();
  }

  get roots(): ReadonlySet<Node> {
    return this.#reader.roots;
  }

  onInput(target: EventTarget | null): void {
    this.#hints.onInput(target);
  }

  onMeet(target: EventTarget | null): void {
    this.#hints.onMeet(target);
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
    this.#panels.show(this.#state);
  }

  where(): Where {
    return whereIs(this.#state);
  }

  async openPanel(opening: PanelOpening = {}): Promise<void> {
    this.#on(events.panelWanted);
    // A list was told its badges alone, so all else is asked for first. The panel opens with it, or after a moment.
    const isKnown = this.#state.overview !== undefined;
    this.#on(events.panelOpens);
    const view = isKnown ? undefined : Promise.race([this.askForView(), later()]);
    const panel = await this.#try(() => this.#panels.choose(opening));
    await view;
    this.showPanel();
    panel?.open(opening.staffId, opening.isAsked, opening.at);
    // What the popup has just changed shows here too.
    if (panel && isKnown) this.askForView();
  }

  async attach(port: Browser.runtime.Port): Promise<void> {
    for (const event of [events.panelWanted, events.panelOpens]) this.#on(event);
    await this.#try(() => this.#panels.attach(port));
    this.showPanel();
    this.askForView();
  }

  async nextPerson(): Promise<void> {
    const flagged = flaggedOn(this.#result, this.#state);
    const staffId = flagged && this.#walk.next(flagged);
    if (staffId === undefined) return this.openPanel({ isAsked: true, ...(flagged && { at: 'nobody' }) });
    this.move();
    this.#badges.focus(staffId);
    this.#panels.turnTo(staffId);
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
        again: this.#watch.again,
        end: this.#watch.end,
      });
      if (hasCome) this.#watch.now();
    });
  }

  /** What fails is tried again with the next occasion; without the extension the page is left alone. */
  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Orphaned) this.#watch.end();
      return undefined;
    }
  }

  #learn({ taught }: HostWords): void {
    this.#reader.learn(taught);
    this.sendAgain();
    this.#watch.now();
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

  #drawBadges(): void {
    const flagged = flaggedOn(this.#result, this.#state);
    if (flagged) this.#badges.draw(flagged);
  }

  /** Returns whether the page shows ticks that are not saved. */
  #draw(page: ReadPage): boolean {
    this.#drawBadges();
    const { overview, removesBadges, tried } = this.#state;
    return this.#hints.show({ page, overview, removesBadges, tried });
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
