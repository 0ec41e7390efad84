const IDLE_AFTER = 10_000;

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
 * stops watching after ten seconds; a click or a navigation starts it again.
 */
export function watchPage(signal: AbortSignal, { check, look, move }: Watcher): void {
  let frame = 0;
  let idle = 0;
  let isChanged = false;

  const observer = new MutationObserver(() => {
    check();
    lookSoon();
  });

  const stop = (): void => observer.disconnect();

  const onFrame = (): void => {
    frame = 0;
    if (!isChanged) move();
    else {
      isChanged = false;
      clearTimeout(idle);
      if (!look()) idle = window.setTimeout(stop, IDLE_AFTER);
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
