import type { Drawn } from './drawn.ts';

/** What was wrong beside the people on the page. */
export interface Outcome {
  /** Badges that stood beside somebody else, in any frame so far. */
  wrong: string[];
  /** People in view who should carry a badge and carry none. */
  missing: string[];
}

/** What the driver offers in the page. */
export interface Driver {
  /** Does what a person might do, and waits a few frames for the badges. */
  act(seed: number): Promise<Outcome>;
  /** Goes through the whole list, page by page or screen by screen, each for so many frames at least, and back. */
  walk(frames?: number): Promise<Outcome>;
  /** Waits until nothing changes for so many frames, and tells all that the page shows and where, without our elements. */
  snapshot(frames: number): Promise<string>;
  /** How many badges stood beside the right person, over all frames. */
  seen(): number;
  /** How far the page has moved its own things about, in pixels, as the browser reports it. */
  shifts(): number;
  violations(): string[];
  /** Everybody in view who should carry a badge carries one. */
  isUpToDate(): boolean;
}

type LayoutShift = PerformanceEntry & {
  sources: readonly { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** Where a badge stands in the window. */
type Place = Record<'left' | 'top' | 'right' | 'bottom', number>;

/** Runs in the page before its own scripts, after `installDrawn`. */
export function installDriver(flagged: readonly string[]): void {
  const OURS = '[data-license-lens]';
  const ROW = 'tr, [role="row"]';
  const CELL = 'td, [role="cell"], [role="gridcell"], [role="rowheader"]';
  /** What changes with time alone: a clock, scrollbars that fade, and what is said once to readers aloud. */
  const TIMED = '[data-clock], [data-live-announcer], .ag-body-horizontal-scroll, .ag-body-vertical-scroll';
  /** What a library does while it is scrolled, and for a moment after. */
  const SCROLLED =
    ':is([role="grid"] > [role="presentation"], .euiDataGrid__virtualized > div)[style*="pointer-events: none"], #scroller[scrolling], [style*="overscroll-behavior: none"]';
  const FRAMES = 8;
  const { drawn } = globalThis as typeof globalThis & { drawn: Drawn };
  const list = () => document.getElementById('list') ?? document.createElement('div');
  const inList = <T extends Element = HTMLElement>(selector: string): T[] => drawn.within<T>(list(), selector);
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  // What a library draws by lot, ids for one, is the same whoever looks on.
  let lot = 1;
  Math.random = () => {
    lot = (lot * 48271) % 2147483647;
    return lot / 2147483647;
  };
  crypto.getRandomValues = (into) => {
    const numbers = into as unknown as number[];
    for (let i = 0; i < numbers.length; i++) numbers[i] = Math.floor(Math.random() * 2 ** 32);
    return into;
  };
  const shifts: number[] = [];
  const violations: string[] = [];
  new PerformanceObserver((list) => {
    // What of ours goes along with its row has no node here.
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        if (node) shifts.push(Math.abs(previousRect.x - currentRect.x) + Math.abs(previousRect.y - currentRect.y));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(`${violatedDirective} ${sample}`),
  );

  // Not what stands in the root of a link that is an element of its own: a library may draw that a frame later.
  const idOf = (link: Element) => /^\/staff\/([0-9a-f]{24})$/.exec(link.getAttribute('href') ?? '')?.[1];
  const links = () => [...list().querySelectorAll('[href]')].filter(idOf);
  const isFlagged = (link: Element) => flagged.includes(idOf(link) ?? '');
  let places: Place[] = [];
  document.addEventListener('badges', (event) => {
    places = JSON.parse((event as CustomEvent<string>).detail);
  });
  const badges = (): Place[] => {
    places = [];
    document.dispatchEvent(new Event('where are the badges'));
    return places;
  };
  /** How far the middles of a badge and of its name may be apart, in pixels. */
  const LINE = 7;
  /** Whether a badge stands beside a name: in its line, behind where it begins, and no further than its column. */
  const isBeside = (badge: Place, link: Element) => {
    const box = link.getBoundingClientRect();
    const apart = Math.abs((badge.top + badge.bottom - box.top - box.bottom) / 2);
    const { right } = (drawn.closest(link, CELL) ?? link).getBoundingClientRect();
    return box.width > 0 && apart <= LINE && badge.left >= box.left && badge.left <= Math.max(right, box.right) + 1;
  };
  /** Whether the name is seen, and the whole line behind it. */
  const isInView = (link: Element) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const row = drawn.closest(link, ROW);
    const isAt = (x: number, y: number, outer: Element | undefined) => {
      const hit = drawn.at(x, y, OURS);
      return hit !== undefined && outer !== undefined && drawn.isIn(hit, outer);
    };
    return isAt((left + right) / 2, middle, link) && isAt(right, middle - 9, row) && isAt(right, middle + 8, row);
  };
  const missing = (): string[] => {
    const shown = badges();
    return links()
      .filter((link) => isFlagged(link) && isInView(link) && !shown.some((badge) => isBeside(badge, link)))
      .map(drawn.text);
  };

  const wrong = new Set<string>();
  let seen = 0;
  const checkBadges = (): void => {
    const shown = badges();
    const all = links().filter((link) => link.getClientRects().length > 0);
    const beside = shown.map((badge) => all.filter((link) => isBeside(badge, link)));
    beside.forEach((names, i) => {
      const [link, ...others] = names;
      const isRight = link && others.length === 0 && isFlagged(link);
      const isTwice = link && beside.filter(([one]) => one === link).length > 1;
      if (isRight && !isTwice) seen++;
      else wrong.add(`${names.map(drawn.text)} at ${JSON.stringify(shown[i])}`);
    });
  };
  /**
   * Right after each frame, if everything still is where it was painted: what a page has moved since, in a task of its
   * own, nobody has seen yet, and what is held to it follows in the next frame.
   */
  const watchFrames = (): void => {
    const observer = new IntersectionObserver((painted) => {
      observer.disconnect();
      const isAsPainted = painted.every(({ target, boundingClientRect }) => {
        const { x, y } = target.getBoundingClientRect();
        return Math.abs(x - boundingClientRect.x) + Math.abs(y - boundingClientRect.y) < 1;
      });
      if (isAsPainted) checkBadges();
      requestAnimationFrame(watchFrames);
    });
    for (const target of [document.documentElement, ...links()]) observer.observe(target);
  };

  const scroller = (): Element =>
    [list(), ...inList('*')].find(
      (element) =>
        element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY),
    ) ?? document.documentElement;
  const pick = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)];
  const scrollTo = (top: number): void => {
    scroller().scrollTop = top;
  };
  const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
  const search = (text: string): void => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const SORTED = ['Full name', 'Position', 'Default location'];
  const headers = () => inList('th, [role="columnheader"]').filter((header) => SORTED.includes(drawn.text(header)));
  const pages = () => inList<HTMLButtonElement>('nav button:not(:disabled, [aria-disabled="true"], [aria-current])');

  const actions: ((random: () => number) => void)[] = [
    (random) => scrollTo(random() * scroller().scrollHeight),
    (random) => scrollTo(scroller().scrollTop + (random() - 0.5) * 400),
    (random) => scrollTo(scroller().scrollTop + (random() - 0.5) * 60),
    (random) => {
      const header = pick(headers(), random);
      if (header) drawn.innermost(header).click();
    },
    (random) => search(pick(['', '', '', 'an', 'Therapist', 'harbor', 'nobody at all'], random) ?? ''),
    (random) => (pages().length > 0 ? pick(pages(), random)?.click() : scrollTo(random() * scroller().scrollHeight)),
    (random) => pick(inList('[aria-expanded] button'), random)?.click(),
    () => click('#refresh'),
    () => click('#rebuild'),
  ];

  /** The page draws, we draw; after that nobody in view may be without their badge. */
  const settle = async (atLeast = 2): Promise<Outcome> => {
    for (let i = 1; i <= Math.max(FRAMES, atLeast); i++) {
      await frame();
      if (i >= atLeast && missing().length === 0) break;
    }
    return { wrong: [...wrong], missing: missing() };
  };

  const step = (): boolean => {
    const next = document.querySelector<HTMLElement>('#list nav [aria-label="Next"]:not([aria-disabled="true"])');
    const area = scroller();
    if (next) next.click();
    else if (area.scrollTop + area.clientHeight < area.scrollHeight - 1) area.scrollTop += area.clientHeight * 0.8;
    else return false;
    return true;
  };

  const shown = (): string => {
    const boxes = drawn
      .within(document.querySelector('main') ?? document, '*')
      .filter((element) => !element.closest(`${OURS}, ${TIMED}`))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map((n) => n.toFixed(1)).join(' ');
      });
    return [drawn.source(document.documentElement, `${OURS}, ${TIMED}`), ...boxes].join('\n');
  };

  const driver: Driver = {
    act: async (seed) => {
      let state = seed * 7919 + 17;
      const random = () => {
        state = (state * 1664525 + 1013904223) % 4294967296;
        return state / 4294967296;
      };
      random();
      // In a frame, so that it is painted before anybody looks where badges stand.
      await frame();
      pick(actions, random)?.(random);
      return settle();
    },
    walk: async (frames) => {
      await frame();
      while (step()) await settle(frames);
      click('#list nav button[aria-label="First"]');
      scrollTo(0);
      return settle(frames);
    },
    snapshot: async (frames) => {
      let before = shown();
      for (let still = 0; still < frames; ) {
        await frame();
        const now = shown();
        still = now === before && inList(SCROLLED).length === 0 ? still + 1 : 0;
        before = now;
      }
      return before;
    },
    seen: () => seen,
    shifts: () => shifts.reduce((sum, value) => sum + value, 0),
    violations: () => violations,
    isUpToDate: () => links().length > 0 && missing().length === 0,
  };
  Object.assign(globalThis, { driver });
  requestAnimationFrame(watchFrames);
}
