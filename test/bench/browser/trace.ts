import type { CDPSession, Protocol } from 'puppeteer-core';
import type { OpenBrowser } from '../../launch/open.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds. */
  ts: number;
  dur?: number;
  /** What of it the thread worked, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string; frame?: string; documentLoaderURL?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing', 'loading'];
/** Where script runs; one may lie in another. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'MinorGC', 'MajorGC'];
const TASK = 'ThreadControllerImpl::RunTask';
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Span {
  from: number;
  to: number;
}

const lengthOf = ({ from, to }: Span): number => (to - from) / 1000;

/** All that a browser did while something was done in it. */
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
      .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
      .sort((a, b) => a.from - b.from || b.to - a.to);
  }

  #runs(address: string): Span[] {
    const runs: Span[] = [];
    for (const { from, to } of this.#spans(address, SCRIPT)) {
      const last = runs.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else runs.push({ from, to });
    }
    return runs;
  }

  /** Runs of script on the threads of this address, in milliseconds: what follows without a gap is one run. */
  runs(address: string): number[] {
    return this.#runs(address).map(lengthOf);
  }

  /** Script on the threads of this address, in milliseconds, without the layout that is done when it asks where things are. */
  script(address: string): number {
    const runs = this.#runs(address);
    const forced = this.#spans(address, LAYOUT).filter(({ from, to }) =>
      runs.some((run) => run.from <= from && to <= run.to),
    );
    return sum(runs.map(lengthOf)) - sum(forced.map(lengthOf));
  }

  /**
   * How long the threads of this address worked on each of their tasks, in milliseconds: time that others on the machine
   * take does not count. Asked for with the category `toplevel`.
   */
  tasks(address: string): number[] {
    return this.#spansOf(address, [TASK]).map(({ tdur = 0 }) => tdur / 1000);
  }

  /** Styles and layout, in milliseconds. */
  layout(address: string): number {
    return sum(this.#spans(address, LAYOUT).map(lengthOf));
  }
}

/**
 * Records what the whole browser does, its worker and popup included.
 * @param more categories of events that are recorded as well
 */
export async function traced(
  open: OpenBrowser,
  work: () => Promise<unknown>,
  more: readonly string[] = [],
): Promise<Trace> {
  const session: CDPSession = await open.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent) =>
    events.push(...(value as unknown as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...CATEGORIES, ...more], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return new Trace(events);
}
