import { type Badges, fromTold, type PageView, type Told } from '../../core/index.ts';
import type { PanelState } from '../shared/panelScript.ts';
import { hasHints, type PageSeen, type SessionState } from './sessionState.ts';

/** Where the page is. */
export type Address = Pick<Location, 'href' | 'pathname'>;

/** What else there is to know of the page. It takes time, so it is looked for only where it matters. */
export interface PageFacts {
  hasTables(): boolean;
  isAboutPermissions(): boolean;
  isSignIn(): boolean;
}

/** What is to be done next. */
export type Effect =
  | 'askForLessons'
  | 'askForView'
  | 'clearPage'
  | 'loadHints'
  | 'lookAgain'
  | 'move'
  | 'openPanel'
  | 'sendAgain'
  | 'showPanel';

/** What follows from an event: the state after it, and what is to be done in this order; false: nothing. */
export type Next = readonly [state: SessionState, ...effects: (Effect | false)[]];

/** What was shown of a practice ends with the sign-in that it belonged to. */
const signedOut = (before: SessionState): SessionState => ({
  ...before,
  overview: undefined,
  badges: undefined,
  problem: undefined,
  isCheckingEveryone: false,
  isSignedOut: true,
  isLoading: true,
});

/** The page was looked at. Where it could not be read, what may help is asked for. */
export function looked(last: SessionState, page: PageSeen, at: Address, facts: PageFacts): Next {
  const isRead = page.kind !== undefined;
  const isSignedOut = !isRead && facts.isSignIn();
  const hasSignedIn = last.isSignedOut === true && !isSignedOut;
  const before = isSignedOut && !last.isSignedOut ? signedOut(last) : last;
  const needsLessons = !isRead && !before.hasLessons && facts.hasTables();
  // On the way through the pages, the panel must show how to go on here as well.
  const needsView = !isRead && !page.unclear && before.askedAt !== at.href && facts.isAboutPermissions();
  const state = {
    ...before,
    ...page,
    isOurs: isRead,
    isSignedOut,
    isLooked: true,
    removesBadges: before.removesBadgesAt === at.pathname,
    hasLessons: before.hasLessons || needsLessons,
    askedAt: needsView ? at.href : before.askedAt,
  };
  return [
    state,
    hasHints(page.kind) && 'loadHints',
    !isRead && 'clearPage',
    !isRead && 'showPanel',
    hasSignedIn && 'sendAgain',
    needsLessons && 'askForLessons',
    (needsView || hasSignedIn) && 'askForView',
  ];
}

/** A reader failed. The page then counts as none of ours: half a reading must not put a badge on anybody. */
export const couldNotRead = (state: SessionState): Next => [{ ...state, problem: { unreadable: true } }];

/** Other badges are to stand in the rows of this page; undefined: the usual ones. */
export const badgesReplaced = (state: SessionState, otherBadges: Badges | undefined): Next => [
  { ...state, otherBadges },
  'move',
];

/** A question goes out: answers to earlier ones no longer count. */
export const questionAsked = (state: SessionState): Next => [{ ...state, asked: state.asked + 1 }];

const settled = (state: SessionState, effect: Effect): Next => [
  { ...state, isLoading: false },
  effect,
  'showPanel',
  state.isCheckingEveryone && state.openings === 0 && 'openPanel',
];

/**
 * The answer to a question. It draws nothing itself: who stands in which row may be another by now, so the page is
 * looked at again first.
 * @param asked the number of its question
 */
export function answered(state: SessionState, asked: number, view: PageView | Told | undefined): Next {
  if (state.isOver || state.isSignedOut || asked !== state.asked) return [state];
  const whole = view && 'overview' in view ? view : undefined;
  const told = view && 'isOn' in view ? view : undefined;
  const known = {
    overview: whole?.overview,
    badges: whole?.badges ?? (told && fromTold(told.badges)),
    isCheckingEveryone: (whole?.overview.checklist ?? told)?.isOn === true,
    problem: undefined,
  };
  return settled({ ...state, ...known }, 'lookAgain');
}

/** A question was not answered: what it was about is sent again with the next look. */
export const notAnswered = (state: SessionState, problem: PanelState['problem']): Next =>
  state.isOver || state.isSignedOut ? [state] : settled({ ...state, problem }, 'sendAgain');

/** The panel is asked for. */
export const panelWanted = (state: SessionState): Next => [{ ...state, openings: state.openings + 1 }];

/** The panel is about to open. Where not all is known, it waits for an answer. */
export const panelOpens = (state: SessionState): Next => [
  { ...state, isLoading: state.isLoading || state.overview === undefined },
];

/** The page at this path takes away what we put there: it is read on, and nothing more is put there. */
export const badgesRemoved = (state: SessionState, removesBadgesAt: string): Next => [
  { ...state, removesBadges: true, removesBadgesAt },
  'clearPage',
  'showPanel',
];

/** The extension is gone, or another script of ours has taken over. */
export const ended = (state: SessionState): Next => [{ ...state, isOver: true }, 'clearPage', 'showPanel'];
