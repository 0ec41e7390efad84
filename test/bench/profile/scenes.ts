import type { Page } from 'puppeteer-core';
import { changeCell, leaveSite, OURS, STEPS, scrollThrough } from '../browser/scenes.ts';
import { recorded, sum, type Trace, traced } from '../browser/trace.ts';
import { openAndRead, rest, type World } from '../browser/world.ts';
import { walkOver, walkOverAdded } from './bounds.ts';
import { SAMPLING } from './samples.ts';
import type { Sources } from './sources.ts';
import { ENGINE_TOO, ThreadUse } from './thread.ts';

/** What is done in the page for the measuring itself. */
const ASKED = 'pptr:';

/** The most of its time that a thread may have worked without a sample. */
const UNSAMPLED = 0.1;

/**
 * Does something with the profiler on.
 * @throws Error where too few samples came: then nobody knows what ran
 */
export async function profiled(
  { open }: World,
  sources: Sources,
  address: string,
  work: () => Promise<unknown>,
): Promise<ThreadUse> {
  const use = new ThreadUse(await recorded(open, work, [...SAMPLING, ...ENGINE_TOO]), address, sources);
  const worked = sum(use.runs.map((run) => run.worked));
  if (use.unsampled > worked * UNSAMPLED)
    throw new Error(
      `${address}: no samples for ${use.unsampled.toFixed(1)} of ${worked.toFixed(1)} ms: the machine has too much else to do`,
    );
  return use;
}

/** So many rounds of something. */
export async function rounds<T>(count: number, work: (round: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let round = -1; round < count; round++) {
    const made = await work(round);
    if (round >= 0) done.push(made);
  }
  return done;
}

export interface Plain {
  script: number;
  longest: number;
  layout: number;
  /** Compiling scripts, before anything of them runs. */
  compiling: number;
}

const plainOf = (trace: Trace, address: string): Plain => ({
  script: trace.script(address),
  longest: Math.max(0, ...trace.runs(address)),
  layout: trace.layout(address),
  compiling: trace.compiling(address),
});

/** The same without the profiler, as it is in the bench. */
const plain = async ({ open }: World, address: string, work: () => Promise<unknown>): Promise<Plain> =>
  plainOf(await traced(open, work), address);

/** What a walk over all nodes takes in a page without the extension. */
const walked = async (world: World, path: string): Promise<number> => {
  await leaveSite(world);
  await world.page.goto(world.theirs(path));
  await rest(world.page);
  let count = 0;
  const { script } = await plain(world, ASKED, async () => {
    count = await walkOver(world.page);
  });
  if (count === 0 || script === 0) throw new Error(`${path}: nothing was seen of the walk over its nodes`);
  return script;
};

export interface ListRound {
  use: ThreadUse;
  plain: Plain;
  floor: number;
  walk: number;
}

/** A list is opened and read: profiled, without the profiler, by the floor, and walked over. */
export const readList = (world: World, sources: Sources, count: number) => async (): Promise<ListRound> => {
  const path = `/staff?rows=${count}`;
  const open = () => openAndRead(world, path);
  await leaveSite(world);
  const use = await profiled(world, sources, OURS, open);
  await leaveSite(world);
  const without = await plain(world, OURS, open);
  const floor = await plain(world, '/floor?', async () => {
    await world.page.goto(world.theirs(`/floor?rows=${count}`));
    await rest(world.page);
  });
  return { use, plain: without, floor: floor.script, walk: await walked(world, path) };
};

export interface ChangeRound {
  use: ThreadUse;
  plain: Plain;
}

const change = (page: Page, round: number) => async (): Promise<void> => {
  await changeCell(page, round);
  await rest(page);
};

/** One cell of a list that was read is changed; `alone`: what that takes the page without the extension. */
export async function changeOne(world: World, sources: Sources, count: number, times: number) {
  const path = `/staff?rows=${count}`;
  await world.page.goto(world.theirs(path));
  await rest(world.page);
  const alone = await rounds(times, async (round) => plain(world, ASKED, change(world.page, round)));
  const walk = await walked(world, path);
  await openAndRead(world, path);
  const all = await rounds(times, async (round): Promise<ChangeRound> => {
    const use = await profiled(world, sources, OURS, change(world.page, 2 * round));
    const without = await plain(world, OURS, change(world.page, 2 * round + 1));
    return { use, plain: without };
  });
  return { alone: alone.map(({ layout }) => layout), all, walk };
}

/** Goes through a virtual list, a step after the other. */
export const scrollList = (world: World, sources: Sources) => async () => {
  const [path, address] = ['/virtual?rows=1000', '/virtual?'];
  const begin = async (url: string): Promise<void> => {
    await leaveSite(world);
    await world.page.goto(url);
    await rest(world.page, 6);
  };
  const scroll = () => scrollThrough(world.page);
  await begin(world.ours(path));
  const use = await profiled(world, sources, address, scroll);
  await begin(world.ours(path));
  const ours = await plain(world, address, scroll);
  await begin(world.theirs(path));
  const alone = await plain(world, address, scroll);
  await begin(world.theirs(path));
  await walkOverAdded(world.page);
  const least = await plain(world, address, scroll);
  return { use, ours: ours.script / STEPS, alone: alone.script / STEPS, least: least.script / STEPS };
};

/** A page of the host that is none of ours. */
export const openForeign = (world: World, sources: Sources) => async () => {
  const path = '/clients?rows=1000';
  const show = (url: string) => async (): Promise<void> => {
    await world.page.goto(url);
    await rest(world.page);
  };
  await leaveSite(world);
  const use = await profiled(world, sources, OURS, show(world.ours(path)));
  await leaveSite(world);
  const ours = await plain(world, OURS, show(world.ours(path)));
  await leaveSite(world);
  const alone = await plain(world, '/clients?', show(world.theirs(path)));
  return { use, ours, alone: alone.script, walk: await walked(world, path) };
};
