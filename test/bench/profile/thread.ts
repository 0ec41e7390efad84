import { sum, type TraceEvent } from '../browser/trace.ts';
import { type Phase, type Work, workOf } from './phases.ts';
import { type Sample, samplesOf } from './samples.ts';
import type { Sources } from './sources.ts';

/** Something that a thread did, with all that it did meanwhile. */
interface Span {
  name: string;
  url: string;
  from: number;
  to: number;
  /** How long the thread worked in it, and in it alone, in milliseconds. */
  worked: number;
  own: number;
  within: Span[];
}

/** What ran without a gap. */
export interface Run {
  /** In microseconds, by the clock of the trace. */
  from: number;
  to: number;
  /** In milliseconds. */
  worked: number;
  phases: ReadonlyMap<Phase, number>;
  /** By file and name, in it alone. */
  functions: ReadonlyMap<string, number>;
}

const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.compile|MinorGC|MajorGC)$/;
const LAYOUT = /^(?:Layout|UpdateLayoutTree)$/;
const COLLECTION = /^(?:M(?:in|aj)orGC|V8\.GC\w+)$/;
const ENGINE = /^V8\.(?:Compile|Parse|PreParse|Finalize|Optimize|Deoptimize|BytecodeBudget|Maglev|MarkCandidates)/;
const isKnown = ({ name, ph }: TraceEvent): boolean =>
  ph === 'X' && (SCRIPT.test(name) || LAYOUT.test(name) || COLLECTION.test(name) || ENGINE.test(name));

/** The categories of a trace that tell of all these. */
export const ENGINE_TOO = ['disabled-by-default-v8.compile', 'disabled-by-default-v8.gc'];

const nested = (events: readonly TraceEvent[]): Span[] => {
  const outer: Span[] = [];
  const open: Span[] = [];
  for (const { name, ts, dur = 0, tdur = dur, args } of events) {
    const worked = tdur / 1000;
    const url = args?.data?.url ?? args?.fileName ?? '';
    const span: Span = { name, url, from: ts, to: ts + dur, worked, own: worked, within: [] };
    while (open.length > 0 && (open.at(-1) as Span).to < span.to) open.pop();
    const around = open.at(-1);
    if (around) around.own = Math.max(0, around.own - worked);
    (around?.within ?? outer).push(span);
    open.push(span);
  }
  return outer;
};

/** Runs of script: what follows another without a gap belongs to it. */
const runsAmong = (outer: readonly Span[]): Span[][] => {
  const runs: Span[][] = [];
  for (const span of outer) {
    if (!SCRIPT.test(span.name)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.to === span.from) last.push(span);
    else runs.push([span]);
  }
  return runs;
};

/** A span that is longer has samples, in milliseconds. */
const SEEN = 2;

const LAYOUTS: Partial<Record<Work, Phase>> = {
  drawing: 'style and layout that drawing asks for',
  'looking over': 'style and layout that looking over badges asks for',
  sensing: 'style and layout that sensing asks for',
};

const WORKS: Readonly<Record<Exclude<Work, 'sensing' | 'understanding'>, Phase>> = {
  'first look': 'the first look: may the page be ours?',
  drawing: 'drawing badges',
  'looking over': 'looking what lies over badges',
  telling: 'telling the worker',
  answer: 'taking in its answer',
  asking: 'other questions to the worker',
  rest: 'watching, and the rest of ours',
  page: 'script of the page',
};

const mostOf = <T>(all: readonly T[]): T | undefined => {
  const counts = Map.groupBy(all, (one) => one);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
};

const SCRIPTS: readonly (readonly [file: string, phase: Phase])[] = [
  ['content-scripts/staff.js', 'compile and evaluate staff.js'],
  ['reader.js', 'compile and evaluate reader.js'],
];

/** Where most of it ran: the page that was left may have said a last word. */
export const threadOf = (events: readonly TraceEvent[], address: string): [pid: number, tid: number] => {
  const found = mostOf(
    events.filter(({ args }) => args?.data?.url?.includes(address)).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  if (found === undefined) throw new Error(`nothing of ${address} was recorded`);
  return found.split(' ').map(Number) as [number, number];
};

/** What the thread of a page did while it was recorded. */
export class ThreadUse {
  readonly runs: readonly Run[];
  /** How long script ran in spans of which there is no sample though they are long enough, in milliseconds. */
  unsampled = 0;
  readonly #sources: Pick<Sources, 'placeOf'>;
  readonly #samples: readonly Sample[];
  /** From then on, looks are later ones: the list was told, or the page was read before. */
  readonly #told: number;

  /**
   * @param address a part of the address of a script or page that runs on this thread
   * @throws Error where nothing of it was recorded
   */
  constructor(events: readonly TraceEvent[], address: string, sources: Pick<Sources, 'placeOf'>) {
    const [pid, tid] = threadOf(events, address);
    this.#sources = sources;
    this.#samples = samplesOf(events, pid);
    if (this.#samples.length === 0) throw new Error(`no samples of ${address} were recorded`);
    const known = events.filter((event) => event.pid === pid && event.tid === tid && isKnown(event));
    const isNew = known.some(({ name, args }) => name === 'v8.compile' && args?.data?.url?.endsWith('reader.js'));
    const told = this.#samples.find(({ stack }) => this.#workOf(stack) === 'telling')?.at ?? Number.POSITIVE_INFINITY;
    this.#told = isNew ? told : 0;
    const inOrder = known.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    this.runs = runsAmong(nested(inOrder)).map((spans) => this.#use(spans));
  }

  readonly #workOf = (stack: Sample['stack']): Work | undefined =>
    workOf(stack, (frame) => this.#sources.placeOf(frame));

  #samplesIn({ from, to, within }: Span): Sample[] {
    return between(this.#samples, from, to).filter(({ at }) => !within.some((one) => one.from <= at && at < one.to));
  }

  #use(spans: readonly Span[]): Run {
    const phases = new Map<Phase, number>();
    const functions = new Map<string, number>();
    const visit = (span: Span, script: Phase | undefined): void => {
      const mine = scriptOf(span) ?? script;
      this.#tell(span, mine, phases, functions);
      for (const inner of span.within) visit(inner, mine);
    };
    for (const span of spans) visit(span, undefined);
    return {
      from: spans[0]?.from ?? 0,
      to: spans.at(-1)?.to ?? 0,
      worked: sum(spans.map(({ worked }) => worked)),
      phases,
      functions,
    };
  }

  /** @param script which script is being evaluated */
  #tell(span: Span, script: Phase | undefined, phases: Map<Phase, number>, functions: Map<string, number>): void {
    const { name, own } = span;
    const add = <Key>(to: Map<Key, number>, key: Key, ms: number) => to.set(key, (to.get(key) ?? 0) + ms);
    if (COLLECTION.test(name)) return void add(phases, 'garbage collection', own);
    if (name === 'v8.compile') return void add(phases, script ?? 'the browser around script', own);
    if (ENGINE.test(name))
      return void add(phases, script ?? 'compile functions when they first run, and optimize them', own);
    const samples = LAYOUT.test(name) ? between(this.#samples, span.from, span.to) : this.#samplesIn(span);
    if (LAYOUT.test(name)) {
      const work = mostOf(samples.map(({ stack }) => this.#workOf(stack)));
      return void add(phases, (work && LAYOUTS[work]) ?? 'style and layout that nothing of ours asks for', own);
    }
    if (samples.length === 0) {
      if (own > SEEN) this.unsampled += own;
      return void add(phases, script ?? 'the browser around script', own);
    }
    const share = own / samples.length;
    for (const { at, stack } of samples) {
      const collects = stack[0]?.functionName === '(garbage collector)';
      const work = this.#workOf(stack);
      add(phases, collects ? 'garbage collection' : this.#phaseOf(work, at, script), share);
      const place = stack.map((frame) => this.#sources.placeOf(frame)).find((one) => one !== undefined);
      if (place) add(functions, `${place.file} ${place.name}`, share);
    }
  }

  #phaseOf(work: Work | undefined, at: number, script: Phase | undefined): Phase {
    if (work === 'sensing') return at < this.#told ? 'the first reading: sensing' : 'later looks: sensing';
    if (work === 'understanding')
      return at < this.#told ? 'the first reading: understanding' : 'later looks: understanding';
    if (script && (work === undefined || work === 'rest')) return script;
    return work === undefined ? 'the browser around script' : WORKS[work];
  }
}

const scriptOf = ({ name, url }: Span): Phase | undefined =>
  /^(?:EvaluateScript|v8\.compile)$/.test(name) ? SCRIPTS.find(([file]) => url.endsWith(file))?.[1] : undefined;

/** Those from one moment to another, of what is in order. */
const between = (samples: readonly Sample[], from: number, to: number): Sample[] => {
  const first = (at: number): number => {
    let [low, high] = [0, samples.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((samples[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return samples.slice(first(from), first(to));
};
