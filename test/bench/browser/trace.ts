import type { CDPSession, Protocol } from 'puppeteer-core';
import type { OpenBrowser } from '../../launch/open.ts';

/** What a browser tells of one thing that it did. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Tells apart what belongs together, among events of one process. */
  id?: string;
  /** In microseconds. */
  ts: number;
  dur?: number;
  /** What of it the thread worked, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string; frame?: string; documentLoaderURL?: string }; fileName?: string };
}

/** What a long page tells of itself must fit in: the rest would be left out without a word. */
const BUFFER = 400_000;
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing', 'loading'];
/** Where script runs; one may lie in another. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'MinorGC', 'MajorGC'];
const TASK = 'ThreadControllerImpl::RunTask';
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Span {
  from: number;
  to: number;
  /** How long the thread worked in it, in milliseconds. */
  worked: number;
}

const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

const workIn = (spans: readonly Span[]): number => sum(spans.map(({ worked }) => worked));

/**
 * All that a browser did while something was done in it. Times are those in which a thread worked: what others on the
 * machine take does not count.
 */
export class Trace {
  readonly #events: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    this.#events = events;
  }

  /** Threads on which a script or a document of this address ran. */
  #threads(address: string): ReadonlySet<string> {
    return new Set(
      this.#events
        .filter(({ args }) => args?.data?.url?.includes(address) || args?.data?.documentLoaderURL?.includes(address))
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
  }

  #spansOf(address: string, names: readonly string[]): TraceEvent[] {
    const threads = this.#threads(address);
    return this.#events.filter(
      ({ name, ph, pid, tid }) => ph === 'X' && names.includes(name) && threads.has(`${pid} ${tid}`),
    );
  }

  #spans(address: string, names: readonly string[]): Span[] {
    return this.#spansOf(address, names)
      .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, worked: tdur / 1000 }))
      .sort((a, b) => a.from - b.from || b.to - a.to);
  }

  #runs(address: string): Span[] {
    const runs: Span[] = [];
    for (const span of this.#spans(address, SCRIPT)) {
      const last = runs.at(-1);
      if (!last || span.from > last.to) runs.push({ ...span });
      else if (span.from === last.to) Object.assign(last, { to: span.to, worked: last.worked + span.worked });
    }
    return runs;
  }

  /**
   * Runs of script on the threads of this address, in milliseconds: what follows without a gap is one run.
   * @param owed so much of the layout in a run is the page's own
   */
  runs(address: string, owed = 0): number[] {
    const layout = this.#spans(address, LAYOUT);
    return this.#runs(address).map(
      (run) => run.worked - Math.min(owed, workIn(layout.filter((span) => isWithin(span, run)))),
    );
  }

  /** Script on the threads of this address, in milliseconds, without the layout that is done when it asks where things are. */
  script(address: string): number {
    const runs = this.#runs(address);
    const forced = this.#spans(address, LAYOUT).filter((span) => runs.some((run) => isWithin(span, run)));
    return workIn(runs) - workIn(forced);
  }

  /**
   * How long the threads of this address worked on each of their tasks, in milliseconds. Asked for with the category
   * `toplevel`.
   * @throws Error where no script of this address ran
   */
  tasks(address: string): number[] {
    const tasks = this.#spansOf(address, [TASK]).map(({ tdur = 0 }) => tdur / 1000);
    if (tasks.length === 0) throw new Error(`nothing of ${address} was recorded`);
    return tasks;
  }

  /** Compiling scripts, before anything of them runs, in milliseconds. */
  compiling(address: string): number {
    return workIn(this.#spans(address, ['v8.compile']));
  }

  /** Styles and layout, in milliseconds. */
  layout(address: string): number {
    return workIn(this.#spans(address, LAYOUT));
  }
}

/**
 * Records what the whole browser does, its worker and popup included.
 * @param more categories of events that are recorded as well
 */
export const traced = async (
  open: OpenBrowser,
  work: () => Promise<unknown>,
  more: readonly string[] = [],
): Promise<Trace> => new Trace(await recorded(open, work, more));

/** The same, event by event. */
export async function recorded(
  open: OpenBrowser,
  work: () => Promise<unknown>,
  more: readonly string[],
): Promise<TraceEvent[]> {
  const session: CDPSession = await open.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent) =>
    events.push(...(value as unknown as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [...CATEGORIES, ...more],
      excludedCategories: ['*'],
      traceBufferSizeInKb: BUFFER,
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
