import type { Practice } from '../../../core/index.ts';
import { askAsPopup } from '../../walk.ts';
import { practiceOf } from '../people.ts';
import { type Group, type Row, single } from '../rows.ts';
import { HOST } from './server.ts';
import { traced } from './trace.ts';
import { rest, type World } from './world.ts';

const STAFF = 2_000;
const PERMISSIONS = 40;
const ROUNDS = 5;
const STEPS = 60;

/** Everybody has as many permissions as are asked for: boxes that no catalogue lists make up the number. */
const widePractice = (): Practice => {
  const practice = practiceOf(STAFF);
  const listed = Object.keys(practice.staff[0]?.permissions ?? {}).length;
  const boxes = Array.from({ length: PERMISSIONS - listed }, (_, i) => `administration.made-up-box-${i}`);
  return {
    ...practice,
    staff: practice.staff.map(({ permissions = {}, ...member }, i) => ({
      ...member,
      permissions: { ...permissions, ...Object.fromEntries(boxes.map((box, j) => [box, (i + j) % 3 === 0])) },
    })),
  };
};

/** In milliseconds. */
interface Moved {
  /** The longest task of more than 50 ms by the clock; 0 is none. */
  longest: number;
  /** The longest that the page's thread worked on a task. */
  worked: number;
}

/** Moves the matrix in steps of a given height, one in each frame; over its end it begins anew. */
const scroll = async (step: number, steps: number): Promise<number> => {
  const box = document.querySelector('.matrix');
  if (!box) throw new Error('there is no matrix');
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  for (let i = 1; i <= steps; i++) {
    box.scrollTop = (i * step) % (box.scrollHeight - box.clientHeight);
    await new Promise(requestAnimationFrame);
  }
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  observer.disconnect();
  return Math.max(0, ...tasks);
};

const rowsOf = (what: string, rounds: readonly Moved[]): Row[] => [
  single(
    `longest task over 50 ms, ${what}`,
    rounds.map(({ longest }) => longest),
    'ms',
    50,
  ),
  single(
    'the same: longest that its thread worked on a task',
    rounds.map(({ worked }) => worked),
    'ms',
    50,
  ),
];

/** By the clock as it is, then once more with every task recorded. */
const moved = async ({ open, page }: World, step: number): Promise<Moved> => {
  const longest = await page.evaluate(scroll, step, STEPS);
  const trace = await traced(open, () => page.evaluate(scroll, step, STEPS), ['toplevel']);
  return { longest, worked: Math.max(...trace.tasks('/chunks/')) };
};

export async function accessGroup(world: World): Promise<Group> {
  const { open, page, popup } = world;
  await askAsPopup(popup, { type: 'importPractice', practice: widePractice() });
  const rounds: { wheel: Moved; leap: Moved }[] = [];
  const shown: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await page.goto('about:blank');
    const begin = Date.now();
    await page.goto(`${open.extensionUrl('access.html')}#practice=${HOST}`);
    await page.waitForSelector('.matrix tbody td');
    shown.push(Date.now() - begin);
    await rest(page);
    rounds.push({ wheel: await moved(world, 120), leap: await moved(world, 7_919) });
  }
  const size = `${STAFF.toLocaleString('en')} × ${PERMISSIONS}`;
  return {
    title: 'Who can do what',
    how: `The matrix of ${STAFF.toLocaleString('en')} staff and ${PERMISSIONS} permissions, scrolled ${STEPS} times, once in each frame: by 120 px as with a wheel, and so far that no row stays. By the clock only tasks of more than 50 ms are seen by the browser: 0 is none of them. What the page’s own thread worked on a task leaves out what else the machine did meanwhile.`,
    rows: [
      ...rowsOf(
        `${size}, as with a wheel`,
        rounds.map(({ wheel }) => wheel),
      ),
      ...rowsOf(
        `${size}, no row stays`,
        rounds.map(({ leap }) => leap),
      ),
      single(`${size}, from the address to the first rows`, shown, 'ms'),
    ],
  };
}
