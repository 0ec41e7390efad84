import type { Page } from 'puppeteer-core';
import { OURS } from '../browser/scenes.ts';
import { recorded, type TraceEvent } from '../browser/trace.ts';
import { openAndRead, type World } from '../browser/world.ts';
import { workOf } from './phases.ts';
import { SAMPLING, samplesOf } from './samples.ts';
import type { Sources } from './sources.ts';
import { threadOf } from './thread.ts';

/** From a list that is there to its first badge, by the clock, in milliseconds. */
export interface WayToBadge {
  stages: readonly { what: string; value: number }[];
  whole: number;
  /** The whole way without the profiler. */
  plain: number;
}

/** Says in the trace when the first badge is put into the page. */
export const markBadge = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-license-lens]')) return;
      observer.disconnect();
      performance.mark('first badge');
    }).observe(document, { childList: true, subtree: true });
  });

const LOADED = 'domContentLoadedEventEnd';

/** How long after the page was there its first badge was, in milliseconds, by the clock of the page. */
const waited = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [badge] = performance.getEntriesByName('first badge');
    return (badge?.startTime ?? Number.NaN) - (navigation?.domContentLoadedEventEnd ?? Number.NaN);
  });

/**
 * One list of so many staff is opened, with the worker awake.
 * @throws Error where one of the moments on the way was not seen
 */
export const wayToBadge = (world: World, sources: Sources, count: number) => async (): Promise<WayToBadge> => {
  const open = () => openAndRead(world, `/staff?rows=${count}`);
  await open();
  const plain = await waited(world.page);
  const events = await recorded(world.open, open, SAMPLING);
  const [pid, tid] = threadOf(events, OURS);
  const mine = events.filter((event) => event.pid === pid && event.tid === tid);
  const samples = samplesOf(events, pid);
  const moment = (what: string, at: number | undefined): number => {
    if (at === undefined) throw new Error(`on the way to the first badge it was not seen when ${what}`);
    return at;
  };
  const evaluated = (file: string): TraceEvent | undefined =>
    mine.find(({ name, args }) => /^(?:EvaluateScript|v8\.compile)$/.test(name) && args?.data?.url?.endsWith(file));
  const firstOf = (work: string): number | undefined =>
    samples.find(({ stack }) => workOf(stack, (frame) => sources.placeOf(frame)) === work)?.at;
  const first = evaluated(OURS);
  const reader = evaluated('/reader.js');
  const at = [
    moment('the page was there', mine.findLast(({ name }) => name === LOADED)?.ts),
    moment('staff.js began', first?.ts),
    moment('staff.js had looked', first && first.ts + (first.dur ?? 0)),
    moment('reader.js came', reader?.ts),
    moment('the list was told', firstOf('telling')),
    moment('badges were drawn', firstOf('drawing')),
    moment('the first badge stood', mine.find(({ name }) => name === 'first badge')?.ts),
  ];
  const names = [
    'until the browser begins staff.js',
    'staff.js compiles, evaluates and looks',
    'until reader.js has come from the worker',
    'reader.js compiles and evaluates, and reads the list',
    'telling the list, until the worker’s answer is taken in and the page was looked at again',
    'measuring and drawing',
  ];
  const stages = names.map((what, i) => ({ what, value: ((at[i + 1] ?? 0) - (at[i] ?? 0)) / 1000 }));
  return { stages, whole: ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000, plain };
};
