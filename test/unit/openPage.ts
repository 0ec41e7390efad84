import { type Badge, type Badges, type PageView, type Told, viewPractice } from '../../core/index.ts';
import * as events from '../../entrypoints/reader/sessionEvents.ts';
import { badgesToDraw, newSession, type PageSeen, type SessionState } from '../../entrypoints/reader/sessionState.ts';

/** A page as it can be seen: what is read of it, where it is, and what else there is to know of it. */
export interface Shown {
  seen: PageSeen;
  path: string;
  hasTables?: boolean;
  isAboutPermissions?: boolean;
  isSignIn?: boolean;
}

const WHOLE = viewPractice({ version: 1, system: 'theranest', host: 'demo.example', staff: [] });

/** Badges that tell by which answer they came. */
const badgeOf = (answer: string): Badge => ({
  staffId: answer,
  name: answer,
  label: answer,
  severity: 'error',
  reason: '',
});
const badgesOf = (answer: string): Badges => ({ byId: { [answer]: badgeOf(answer) }, byName: {} });
const nameOf = (badges: Badges | undefined): string | undefined => badges && Object.keys(badges.byId)[0];

export type View = 'everything' | 'badges' | 'nothing';

const viewOf = (view: View, answer: string, isOn: boolean): PageView | Told | undefined => {
  if (view === 'nothing') return undefined;
  if (view === 'badges') return { badges: [badgeOf(answer)], isOn };
  const { overview } = WHOLE;
  return { badges: badgesOf(answer), overview: { ...overview, checklist: { ...overview.checklist, isOn } } };
};

/**
 * A page on which a session is at work, without a browser: it does what the state says is to be done next, and writes
 * down what it did. Answers come when the test lets them come.
 */
export class OpenPage {
  state: SessionState = newSession(false);
  /** Numbers of the questions that are not answered yet. */
  waiting: number[] = [];
  /** Which answer the badges on the page came by. */
  drawn: string | undefined;
  /** What was drawn each time, with what was known then. */
  readonly draws: { drawn: string | undefined; newest: string | undefined }[] = [];
  readonly done: events.Effect[] = [];
  /** Where the session asked by itself what is known. */
  readonly askedAt: string[] = [];
  /** How often the panel opened by itself, and how often somebody had opened it before. */
  readonly openedAfter: number[] = [];
  #questions = 0;
  #newest: string | undefined;
  #other: string | undefined;
  #openings = 0;
  #sent = '';
  #isOver = false;
  #shown: Shown;
  /** What was read last. */
  #read: Shown;

  /** Lessons, hints and further looks are up to the test. */
  readonly #effects: Partial<Record<events.Effect, () => void>> = {
    askForView: () => {
      this.askedAt.push(this.#shown.path);
      this.ask();
    },
    clearPage: () => {
      this.drawn = undefined;
    },
    move: () => this.#draw(),
    openPanel: () => {
      this.openedAfter.push(this.#openings);
      this.open();
    },
    sendAgain: () => {
      this.#sent = '';
    },
  };

  constructor(shown: Shown) {
    this.#shown = shown;
    this.#read = { seen: {}, path: '' };
  }

  /** What must stand on the page after a look: the latest of all answers that were not overtaken. */
  get newest(): string | undefined {
    return this.#other ?? this.#newest;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The page is another one by now; nobody has looked at it yet. */
  change(shown: Shown): void {
    this.#shown = shown;
  }

  look(): void {
    if (this.#isOver) return;
    const { seen, path, hasTables = false, isAboutPermissions = false, isSignIn = false } = this.#shown;
    this.#read = this.#shown;
    this.#on(
      events.looked(
        this.state,
        { kind: seen.kind, unclear: seen.unclear },
        { pathname: path, href: `https://demo.example${path}` },
        { hasTables: () => hasTables, isAboutPermissions: () => isAboutPermissions, isSignIn: () => isSignIn },
      ),
    );
    if (!seen.kind) return;
    this.#draw();
    if (this.#sent === path) return;
    this.#sent = path;
    this.ask();
  }

  ask(): void {
    this.#questions++;
    this.waiting.push(this.#questions);
    this.#on(events.questionAsked(this.state));
  }

  /** One of the questions that wait is answered, whichever came first. */
  answer(which: number, view: View = 'everything', isOn = false): void {
    const number = this.#take(which);
    if (number === undefined) return;
    const isHeard = number === this.#questions && !this.#isOver;
    if (isHeard) this.#newest = view === 'nothing' ? undefined : `answer ${number}`;
    this.#on(events.answered(this.state, number, viewOf(view, `answer ${number}`, isOn)));
  }

  fail(which: number): void {
    if (this.#take(which) !== undefined) this.#on(events.notAnswered(this.state, { unanswered: true }));
  }

  /** Somebody opens the panel, or it opens by itself. */
  open(): void {
    this.#openings++;
    const isKnown = this.state.overview !== undefined;
    this.#on(events.panelWanted(this.state));
    this.#on(events.panelOpens(this.state));
    if (!isKnown) this.ask();
  }

  replaceBadges(other: string | undefined): void {
    this.#other = other;
    this.#on(events.badgesReplaced(this.state, other === undefined ? undefined : badgesOf(other)));
  }

  removeBadges(): void {
    this.#on(events.badgesRemoved(this.state, this.#shown.path));
  }

  stop(): void {
    this.#isOver = true;
    this.#on(events.ended(this.state));
  }

  #take(which: number): number | undefined {
    const [number] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1);
    return number;
  }

  #draw(): void {
    const badges = badgesToDraw(this.state);
    if (!badges || !this.#read.seen.kind) return;
    this.drawn = nameOf(badges);
    this.draws.push({ drawn: this.drawn, newest: this.newest });
  }

  #on([state, ...effects]: events.Next): void {
    this.state = state;
    for (const effect of effects) {
      if (!effect) continue;
      this.done.push(effect);
      this.#effects[effect]?.();
    }
  }
}
