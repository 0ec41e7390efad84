import { STEPS } from '../browser/scenes.ts';
import type { World } from '../browser/world.ts';
import {
  against,
  allRuns,
  boundOf,
  byFunction,
  byPhase,
  longestRuns,
  middle,
  ms,
  number,
  type Section,
  shares,
} from './report.ts';
import { changeOne, rounds, scrollList } from './scenes.ts';
import { expectPhases, FRAME, FUNCTIONS } from './seen.ts';
import type { Sources } from './sources.ts';

export const changeSection = async (world: World, sources: Sources): Promise<Section> => {
  const { alone, all, walk } = await changeOne(world, sources, 10_000, 3);
  const uses = all.map(({ use }) => use);
  expectPhases('one changed cell', uses, 'later looks: understanding', 'looking what lies over badges');
  const longest = middle(all.map(({ plain }) => plain.longest));
  const owed = middle(alone);
  const runs = longestRuns(uses);
  return {
    title: 'One changed cell among 10,000 rows',
    parts: [
      `Without the profiler the longest run takes ${ms(longest)}. The page alone takes ${ms(owed)} for style and layout after the same change, which lies in this run. ${against(Math.max(0, longest - owed), FRAME, 'ms')} With the profiler, the longest run:`,
      shares('used for', byPhase(runs), 'ms'),
      byFunction(runs, FUNCTIONS),
      `All runs after the change:`,
      shares('used for', byPhase(allRuns(uses)), 'ms'),
      `**Measured in the same run:** a walk over all nodes of the page, which a reader would take that remembers nothing, takes ${ms(walk)}.`,
    ],
  };
};

export const scrollSection = async (world: World, sources: Sources): Promise<Section> => {
  const done = await rounds(3, scrollList(world, sources));
  const uses = done.map(({ use }) => use);
  expectPhases('a virtual list', uses, 'script of the page', 'later looks: sensing', 'drawing badges');
  const [ours, alone, least] = [
    middle(done.map((one) => one.ours)),
    middle(done.map((one) => one.alone)),
    middle(done.map((one) => one.least)),
  ];
  return {
    title: 'One step of a virtual list',
    parts: [
      `Without the profiler a step takes ${ms(ours)} of script, and ${ms(alone)} in the page alone: ${number(ours / alone)} ×. ${against(ours, 3 * alone, 'ms')} With the profiler, a step:`,
      shares('used for', byPhase(allRuns(uses), STEPS), 'ms'),
      byFunction(allRuns(uses), FUNCTIONS, STEPS),
      boundOf(
        [
          { what: 'the page alone', value: alone },
          {
            what: 'a walk over what it has drawn that asks for tags and texts alone',
            value: Math.max(0, least - alone),
          },
        ],
        3 * alone,
        'ms',
      ),
    ],
  };
};
