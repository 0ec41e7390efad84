import type { TraceEvent } from '../browser/trace.ts';

/** A function that was running, as the browser names it. Lines and columns count from 0. */
export interface Frame {
  functionName: string;
  url?: string;
  lineNumber?: number;
  columnNumber?: number;
}

/** What ran at one moment. */
export interface Sample {
  /** In microseconds, by the clock of the trace. */
  at: number;
  /** From the innermost function outwards. */
  stack: readonly Frame[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: Frame;
}

interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: readonly ProfileNode[]; samples?: readonly number[] };
  timeDeltas?: readonly number[];
}

/** The categories of a trace in which these samples are. */
export const SAMPLING = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];

/** One profile of a process: it comes in pieces, each of which may bring new functions. */
class Profile {
  readonly samples: Sample[] = [];
  readonly #stacks = new Map<number, readonly Frame[]>();
  #at: number;

  constructor(startTime: number) {
    this.#at = startTime;
  }

  add({ cpuProfile = {}, timeDeltas = [] }: ProfileData): void {
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? [])
      this.#stacks.set(id, [callFrame, ...(parent === undefined ? [] : (this.#stacks.get(parent) ?? []))]);
    for (const [i, node] of (cpuProfile.samples ?? []).entries()) {
      this.#at += timeDeltas[i] ?? 0;
      this.samples.push({ at: this.#at, stack: this.#stacks.get(node) ?? [] });
    }
  }
}

/** What ran in a process, moment by moment. */
export function samplesOf(events: readonly TraceEvent[], pid: number): Sample[] {
  const profiles = new Map<string, Profile>();
  for (const { name, pid: of, id = '', args } of events) {
    if (of !== pid || (name !== 'Profile' && name !== 'ProfileChunk')) continue;
    const data = (args?.data ?? {}) as ProfileData;
    if (name === 'Profile') profiles.set(id, new Profile(data.startTime ?? 0));
    else profiles.get(id)?.add(data);
  }
  return [...profiles.values()].flatMap(({ samples }) => samples).sort((a, b) => a.at - b.at);
}
