const IDLE_AFTER = 10_000;
/** A page that never comes to rest, such as one with a clock on it, is watched no longer than this. */
const AT_MOST = 60_000;

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['aria-checked', 'aria-pressed', 'aria-busy', 'aria-hidden', 'hidden', 'inert', 'checked', 'href'],
};

/** What is done before the next frame is painted. */
export interface Frame {
  /** Something in the page has changed. Says whether the page is one of ours. */
  look(): boolean;
  /** The page was only moved. */
  move(): void;
}

/** What is done the moment the page is changed, before anybody can see it. */
export interface Watcher extends Frame {
  check(): void;
}

/**
 * Looks at the page once, and again in the same frame as anything in it changes. On a page that is none of ours it
 * stops watching after ten seconds of rest, or a minute in any case; a click or a navigation starts it again.
 */
export function watchPage(signal: AbortSignal, { check, look, move }: Watcher): void {
  let frame = 0;
  let idle = 0;
  let last = 0;
  let isChanged = false;
  let isOurs = false;

  const observer = new MutationObserver(() => {
    check();
    lookSoon();
  });

  const stop = (): void => observer.disconnect();

  const watchOn = (): void => {
    last = performance.now() + AT_MOST;
  };

  const onFrame = (): void => {
    frame = 0;
    if (!isChanged) move();
    else {
      isChanged = false;
      clearTimeout(idle);
      const wasOurs = isOurs;
      isOurs = look();
      if (isOurs || wasOurs) watchOn();
      if (!isOurs) idle = window.setTimeout(stop, Math.min(IDLE_AFTER, last - performance.now()));
    }
    // What we draw ourselves is no reason to look again.
    observer.takeRecords();
  };

  const moveSoon = (): void => {
    frame ||= requestAnimationFrame(onFrame);
  };

  const lookSoon = (): void => {
    isChanged = true;
    moveSoon();
  };

  const watch = (): void => {
    watchOn();
    observer.observe(document.documentElement, WATCHED);
    lookSoon();
  };

  const events: [EventTarget | undefined, string][] = [
    [document, 'click'],
    [document, 'change'],
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'popstate'],
    [window, 'hashchange'],
    [window.navigation, 'navigatesuccess'],
  ];
  for (const [target, event] of events)
    target?.addEventListener(event, watch, { capture: true, passive: true, signal });
  for (const event of ['scroll', 'resize']) {
    window.addEventListener(event, moveSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
    clearTimeout(idle);
  });

  watch();
}
