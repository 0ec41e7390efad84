import type { Practice } from '../../../core/index.ts';
import { askAsPopup } from '../../walk.ts';
import { practiceOf } from '../people.ts';
import { type Group, single } from '../rows.ts';
import { HOST, rest, type World } from './world.ts';

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

interface Moved {
  /** The longest task of more than 50 ms, in milliseconds; 0 is none. */
  longest: number;
  /** The longest time from one frame to the next. */
  frame: number;
}

/** Moves the matrix in steps of a given height, from the top, one in each frame; over its end it begins anew. */
const scrolled = async (step: number, steps: number): Promise<Moved> => {
  const box = document.querySelector('.matrix');
  if (!box) throw new Error('there is no matrix');
  const frame = () => new Promise<number>(requestAnimationFrame);
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const frames: number[] = [];
  let last = await frame();
  for (let i = 1; i <= steps; i++) {
    box.scrollTop = (i * step) % (box.scrollHeight - box.clientHeight);
    const at = await frame();
    frames.push(at - last);
    last = at;
  }
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  observer.disconnect();
  return { longest: Math.max(0, ...tasks), frame: Math.max(...frames) };
};

export async function accessGroup({ open, page, popup }: World): Promise<Group> {
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
    rounds.push({
      wheel: await page.evaluate(scrolled, 120, STEPS),
      leap: await page.evaluate(scrolled, 7_919, STEPS),
    });
  }
  const size = `${STAFF.toLocaleString('en')} × ${PERMISSIONS}`;
  return {
    title: 'Who can do what',
    how: `The matrix of ${STAFF.toLocaleString('en')} staff and ${PERMISSIONS} permissions, scrolled ${STEPS} times, once in each frame: by 120 px as with a wheel, and so far that no row stays. Only tasks of more than 50 ms are seen by the browser: 0 is none of them.`,
    rows: [
      single(
        `longest task over 50 ms, ${size}, as with a wheel`,
        rounds.map(({ wheel }) => wheel.longest),
        'ms',
        50,
      ),
      single(
        'the same: longest time between two frames',
        rounds.map(({ wheel }) => wheel.frame),
        'ms',
      ),
      single(
        `longest task over 50 ms, ${size}, no row stays`,
        rounds.map(({ leap }) => leap.longest),
        'ms',
        50,
      ),
      single(
        'the same: longest time between two frames',
        rounds.map(({ leap }) => leap.frame),
        'ms',
      ),
      single(`${size}, from the address to the first rows`, shown, 'ms'),
    ],
  };
}
