const IDLE_AFTER = 10_000;

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['aria-checked', 'aria-pressed', 'aria-busy', 'aria-hidden', 'hidden', 'inert', 'checked', 'href'],
};

export interface Watch {
  /** Looks again before the next frame is painted. */
  lookSoon(): void;
}

/**
 * Looks at the page once, and again in the same frame as anything in it changes. On a page that is none of ours it
 * stops watching after ten seconds; a click or a navigation starts it again.
 * @param look says whether the page is one of ours
 */
export function watchPage(signal: AbortSignal, look: () => boolean): Watch {
  let frame = 0;
  let idle = 0;

  const observer = new MutationObserver(() => lookSoon());

  const stop = (): void => observer.disconnect();

  const lookNow = (): void => {
    frame = 0;
    clearTimeout(idle);
    // What we draw ourselves is no reason to look again.
    if (!look()) idle = window.setTimeout(stop, IDLE_AFTER);
    observer.takeRecords();
  };

  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(lookNow);
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
    window.addEventListener(event, lookSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
    clearTimeout(idle);
  });

  watch();
  return { lookSoon };
}
