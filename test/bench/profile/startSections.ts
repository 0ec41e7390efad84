import { leaveSite } from '../browser/scenes.ts';
import { openAndRead, rest, type World } from '../browser/world.ts';
import { markBadge, wayToBadge } from './badge.ts';
import { keepRows } from './bounds.ts';
import { heldOn } from './heap.ts';
import {
  against,
  allRuns,
  boundOf,
  byFunction,
  byPhase,
  middle,
  ms,
  number,
  type Section,
  shares,
  table,
} from './report.ts';
import { openForeign, rounds } from './scenes.ts';
import { expectPhases, FUNCTIONS } from './seen.ts';
import type { Sources } from './sources.ts';

const STRANGER = 5;

export const foreignSection = async (world: World, sources: Sources): Promise<Section> => {
  const done = await rounds(3, openForeign(world, sources));
  const uses = done.map(({ use }) => use);
  expectPhases('a page of others', uses, 'compile and evaluate staff.js', 'the first look: may the page be ours?');
  const runs = allRuns(uses);
  const [ours, alone] = [middle(done.map((one) => one.ours.script)), middle(done.map((one) => one.alone))];
  return {
    title: 'A page of the host that is none of ours',
    parts: [
      `Without the profiler script takes ${ms(ours)}, of which ${ms(alone)} are the measuring itself: so much runs without the extension. ${against(ours, STRANGER, 'ms')} With the profiler:`,
      shares('used for', byPhase(runs), 'ms'),
      byFunction(runs, FUNCTIONS),
      boundOf(
        [
          { what: 'the measuring', value: alone },
          { what: 'compiling staff.js', value: middle(done.map((one) => one.ours.compiling)) },
          {
            what: 'a walk over all nodes that asks each for its tag or text alone',
            value: middle(done.map((one) => one.walk)),
          },
        ],
        STRANGER,
        'ms',
      ),
    ],
  };
};

const SOON = 20;

export const badgeSection = async (world: World, sources: Sources): Promise<Section> => {
  const { identifier } = await markBadge(world.page);
  const done = await rounds(3, wayToBadge(world, sources, 100));
  await world.page.removeScriptToEvaluateOnNewDocument(identifier);
  const whole = middle(done.map((one) => one.plain));
  const names = done[0]?.stages.map(({ what }) => what) ?? [];
  const stages = names.map((what, i) => ({ what, value: middle(done.map((one) => one.stages[i]?.value ?? 0)) }));
  const waits = stages.filter(({ what }) => what.startsWith('until'));
  return {
    title: 'First badge of 100 rows, with the worker awake',
    parts: [
      `By the clock, from the page that is there to the first badge, without the profiler: ${ms(whole)}. ${against(whole, SOON, 'ms')} With the profiler it takes ${ms(middle(done.map((one) => one.whole)))}; the middle of each part of the way:`,
      shares('on the way', stages, 'ms'),
      boundOf(waits, SOON, 'ms'),
    ],
  };
};

const heapOf = async ({ page }: World): Promise<number> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
};

const HELD = 6;

export const memorySection = async (world: World, sources: Sources): Promise<Section> => {
  const path = '/staff?rows=10000';
  const { files, functions } = await heldOn(world, path, sources);
  await leaveSite(world);
  await openAndRead(world, path);
  const whole = await heapOf(world);
  await world.page.goto(world.theirs(path));
  await rest(world.page);
  const alone = await heapOf(world);
  if ((await keepRows(world.page)) === 0) throw new Error('the list has no rows to keep');
  const kept = await heapOf(world);
  const rooms = Map.groupBy(files, ([file]) => file.split('/').slice(0, 2).join('/'));
  const sizes = [...rooms].map(([what, all]) => ({
    what: `\`${what}\``,
    value: all.reduce((total, [, bytes]) => total + bytes, 0) / 1e6,
  }));
  const top = [...functions].sort(([, a], [, b]) => b - a).slice(0, FUNCTIONS);
  return {
    title: 'Memory of a page of 10,000 rows',
    parts: [
      `Script holds ${number(whole)} MB after garbage was collected, and ${number(alone)} MB without the extension. ${against(whole, HELD, 'MB')} What it holds, by the room of the source whose functions have made it (samples of Chromium’s heap profiler; code and its tables are not among them):`,
      shares(
        'made by',
        sizes.sort((a, b) => b.value - a.value),
        'MB',
      ),
      table(
        ['made in this function alone', 'MB'],
        top.map(([what, bytes]) => [`\`${what}\``, number(bytes / 1e6)]),
      ),
      boundOf(
        [
          { what: 'without the extension', value: alone },
          {
            what: 'an object for each row that keeps its element, its cell, the name and the address',
            value: kept - alone,
          },
        ],
        HELD,
        'MB',
      ),
    ],
  };
};
