import { isOwnElement, RemovalCount } from './removalCount.ts';

const IDLE_AFTER = 10_000;
/** A page that never comes to rest, such as one with a clock on it, is watched no longer than this. */
const AT_MOST = 60_000;

/** The share of time that may be spent on looking at a page that never rests; what was not used is saved up. */
const SHARE = 0.25;
const SAVED = 500;

/** How long after a change the field is looked at again, and how often, in milliseconds. */
const AFTERMATH = 6000;
const EVERY = 100;

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };
/** Attributes that matter anywhere on a page; others matter in a row that was read. */
const TELLING =
  /^(?:aria-checked|aria-pressed|aria-selected|aria-current|aria-busy|aria-hidden|hidden|inert|checked|href)$/;
const LOOKS = /^(?:class|style)$/;

/** After these something may lie over what we have drawn, or no longer does, without a change that is observed. */
const UNCOVERING = ['mouseover', 'focusin', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'];

/** What a page that is watched is told. */
export interface Watcher {
  /** The shadow roots and frames of the page that the last look has met. */
  readonly roots: Iterable<Node>;
  /** Somebody has clicked or typed. */
  onInput(target: EventTarget | null): void;
  /** The pointer is over something, or the focus in it. */
  onMeet(target: EventTarget | null): void;
  /** In the next frame after something in the page has changed. Returns whether the page is one of ours. */
  look(): boolean;
  /** In the next frame after things may have moved, or lie over others: all but what the page says is the same. */
  move(): void;
  /** Right after a change, before anybody can see it. Returns whether something was changed that was read before. */
  check(changes: readonly MutationRecord[]): boolean;
  /** Something may have changed that no observer reports. */
  mayHaveChanged(): void;
  /** The page takes away what we put there, again and again: it is to be left alone. */
  leaveAlone(): void;
}

/** What looks at a page again. */
export interface Looks {
  soon(): void;
  now(): void;
}

/**
 * Looks at the page at once, and again in the same frame as anything in it changes. On a page that is none of ours it
 * stops watching after ten seconds of rest, or a minute in any case; a click or a navigation starts it again. A page
 * that changes all the time is looked at as often as a share of the time allows; what is wrong is taken away at once
 * all the same.
 * @returns by what it is looked at again, in the next frame or at once
 */
export function watchPage(signal: AbortSignal, watcher: Watcher): Looks {
  const patience = new RemovalCount();
  let frame = 0;
  let idle = 0;
  let later = 0;
  let last = 0;
  let again = 0;
  let credit = SAVED;
  let counted = 0;
  let isChanged = false;
  let isOurs = false;
  let isWatching = false;
  let watchedRoots = new WeakSet<Node>();
  const heardRoots = new WeakSet<Node>();

  const observer = new MutationObserver((changes) => {
    if (patience.isOverWith(changes, performance.now())) watcher.leaveAlone();
    const isKnown = watcher.check(changes);
    // Changes that we make ourselves are no reason to look again.
    observer.takeRecords();
    const isTelling = ({ attributeName: name }: MutationRecord): boolean =>
      name === null || TELLING.test(name) || (isKnown && !LOOKS.test(name));
    if (changes.some(isTelling)) lookSoon();
    else moveSoon();
  });

  /** What happens in a shadow root or a frame is told there alone. */
  const watchRoots = (): void => {
    for (const root of watcher.roots) {
      if (watchedRoots.has(root)) continue;
      watchedRoots.add(root);
      observer.observe(root, WATCHED);
      listenIn(root);
    }
  };

  const stop = (): void => {
    isWatching = false;
    watchedRoots = new WeakSet();
    observer.disconnect();
  };

  const watchOn = (): void => {
    last = performance.now() + AT_MOST;
  };

  /** How long it takes until there is time for a look, in milliseconds. */
  const untilDue = (now: number): number => {
    credit = Math.min(SAVED, credit + (now - counted) * SHARE);
    counted = now;
    return credit > 0 ? 0 : 1 - credit / SHARE;
  };

  const onFrame = (): void => {
    if (signal.aborted) return;
    cancelAnimationFrame(frame);
    frame = 0;
    const begun = performance.now();
    const due = isChanged ? untilDue(begun) : 0;
    if (!isChanged || due > 0) watcher.move();
    if (due > 0) later ||= window.setTimeout(lookLate, due);
    else if (isChanged) {
      isChanged = false;
      clearTimeout(idle);
      const wasOurs = isOurs;
      isOurs = watcher.look();
      watchRoots();
      credit -= performance.now() - begun;
      if (isOurs || wasOurs) watchOn();
      if (!isOurs) idle = window.setTimeout(stop, Math.min(IDLE_AFTER, last - performance.now()));
    }
    // Changes that we make ourselves are no reason to look again.
    observer.takeRecords();
  };

  const moveSoon = (): void => {
    frame ||= requestAnimationFrame(onFrame);
  };

  /** That badges are shown is told as well. */
  const onMoved = ({ type, target }: Event): void => {
    if (type !== 'toggle' || !isOwnElement(target as Node)) moveSoon();
  };

  const lookSoon = (): void => {
    isChanged = true;
    if (!later) moveSoon();
  };

  const lookLate = (): void => {
    later = 0;
    moveSoon();
  };

  const onAct = (): void => patience.act(performance.now());

  const watch = (event?: Event): void => {
    // On a page that has just been loaded, the observer has reported all changes.
    if (!isWatching || event?.type !== 'pageshow' || (event as PageTransitionEvent).persisted) watcher.mayHaveChanged();
    isWatching = true;
    watchOn();
    observer.observe(document.documentElement, WATCHED);
    lookSoon();
  };

  /** A page may take back what was ticked, without a word that an observer would report. */
  const watchField = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    let was = field.checked;
    clearInterval(again);
    const until = performance.now() + AFTERMATH;
    again = window.setInterval(() => {
      if (performance.now() > until) clearInterval(again);
      if (field.checked === was) return;
      was = field.checked;
      watcher.mayHaveChanged();
      lookSoon();
    }, EVERY);
  };

  const listen = (target: EventTarget | undefined, events: readonly string[], hear: (event: Event) => void): void => {
    for (const event of events) target?.addEventListener(event, hear, { capture: true, passive: true, signal });
  };

  const onInput = ({ target, isTrusted }: Event): void => {
    if (isTrusted) watcher.onInput(target);
  };

  const onMeet = ({ target, isTrusted }: Event): void => {
    if (isTrusted) watcher.onMeet(target);
  };

  const onLoad = (event: Event): void => {
    if ((event.target as Element).localName === 'iframe') watch(event);
  };

  const listenIn = (root: Node): void => {
    if (heardRoots.has(root)) return;
    heardRoots.add(root);
    listen(root, ['click', 'change'], watch);
    listen(root, ['change'], watchField);
    listen(root, ['click', 'input', 'change'], onInput);
    listen(root, ['pointerover', 'focusin'], onMeet);
    listen(root, ['load'], onLoad);
    if (root !== document) listen(root, ['scroll'], moveSoon);
    if (root !== document) listen(root, ['scroll', 'click', 'input'], onAct);
  };

  listenIn(document);
  listen(document, ['visibilitychange'], watch);
  listen(window, ['pageshow', 'popstate', 'hashchange'], watch);
  listen(window.navigation, ['navigatesuccess'], watch);
  listen(window, ['scroll', 'resize', ...UNCOVERING], onMoved);
  listen(window, ['scroll', 'resize', 'click', 'input'], onAct);
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
    clearTimeout(idle);
    clearTimeout(later);
    clearInterval(again);
  });

  const lookNow = (): void => {
    isChanged = true;
    onFrame();
  };

  watch();
  lookNow();
  return { soon: lookSoon, now: lookNow };
}
