import { askAsPopup } from '../../walk.ts';
import { alternately } from '../measure.ts';
import { type Group, pair, type Row, single } from '../rows.ts';
import { type Trace, traced } from './trace.ts';
import { HOST, know, openAndRead, rest, type World } from './world.ts';

const SIZES = [
  { count: 100, rounds: 5 },
  { count: 1_000, rounds: 5 },
  { count: 10_000, rounds: 2 },
];
const FLOOR = 'the floor';
/** Where our script is named in a trace, and that of the floor. */
const OURS = 'content-scripts/staff.js';
/** What is done in the page for the bench itself. */
const ASKED = 'pptr:';
const FRAME = 16;

/** Where the rest of the time goes, by a profile of the reader (CPU samples in Chromium, 10,000 rows). */
const READING = {
  script:
    'The floor neither asks who is in a row nor tells anybody. Ours asks once of each row whether anything in it matters to the page as a whole (a heading, a field, another table), for its cells, for ids in its links, for the name without the tags beside it and whether it is drawn, and for what can be clicked. That, telling the whole list to the worker and taking in its answer is about 45 µs a row, half of it before the code has become fast. What was read is remembered until something in it is changed, so that further looks cost a twentieth of the first.',
  layout:
    'A table without fixed columns is laid out anew when something is put into it, by us as by the floor: most of this is the page itself.',
  longest:
    'A long list is read in slices of 6 ms, one in each frame, which go on from what is remembered: a row that is changed meanwhile is read again, and nothing is told before all of it was read with no change unread. Telling it is a task of its own. Not sliced are the last look, which puts the list together and draws, telling it, and taking in the answer; layout that the page owes is counted where a badge first asks for its place.',
} as const;

type Shifting = typeof globalThis & { shifts: number[] };

/**
 * How far things are moved about by our badges, as the browser counts it: they come into a list that is there and at
 * rest. While it comes in, a long list moves its own columns.
 */
const shiftCaused = async (world: World, count: number): Promise<number> => {
  const { page, popup } = world;
  await askAsPopup(popup, { type: 'eraseHost', host: HOST });
  await openAndRead(world, `/staff?rows=${count}`);
  await know(world, count);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  // A page that is shown again asks again.
  await popup.bringToFront();
  await page.bringToFront();
  await page.waitForSelector('td [data-license-lens]');
  await rest(page);
  return page.evaluate(() => (globalThis as Shifting).shifts.reduce((total, value) => total + value, 0));
};

const readList = async (world: World, { count, rounds }: (typeof SIZES)[number]): Promise<Row[]> => {
  await know(world, count);
  const longest: number[] = [];
  const layout: number[] = [];
  const layoutOfFloor: number[] = [];
  const worker: number[] = [];
  const path = `rows=${count}`;
  const ours = async (): Promise<number> => {
    const trace = await traced(world.open, () => openAndRead(world, `/staff?${path}`));
    longest.push(Math.max(...trace.runs(OURS)));
    layout.push(trace.layout(OURS));
    worker.push(trace.script('background.js'));
    return trace.script(OURS);
  };
  const theirs = async (): Promise<number> => {
    const trace = await traced(world.open, async () => {
      await world.page.goto(world.theirs(`/floor?${path}`));
      await rest(world.page);
    });
    layoutOfFloor.push(trace.layout('/floor?'));
    return trace.script('/floor?');
  };
  const taken = await alternately({ ours, theirs }, rounds);
  const size = count.toLocaleString('en');
  return [
    pair({
      what: `read and annotate ${size} rows: script on the page`,
      ...taken,
      against: FLOOR,
      ...(count >= 1_000 && { atMost: 1.3 }),
      note: READING.script,
    }),
    pair({
      what: `the same: style and layout of the page`,
      ours: layout.slice(1),
      theirs: layoutOfFloor.slice(1),
      against: FLOOR,
      note: READING.layout,
    }),
    single(`the same: script in the worker (kept, audited, told to the page)`, worker.slice(1), 'ms'),
    single(
      `longest run of script, layout within it included, ${size} rows`,
      longest.slice(1),
      'ms',
      count === 10_000 ? FRAME : undefined,
      READING.longest,
    ),
    single(`layout shift caused, ${size} rows`, [await shiftCaused(world, count)], '', 0),
  ];
};

/** One cell of the list is drawn again. */
const changeOne = async (world: World, count: number): Promise<Row[]> => {
  await know(world, count);
  const change = (): Promise<Trace> =>
    traced(world.open, async () => {
      await world.page.evaluate(() => {
        const cell = document.querySelectorAll('tbody td:nth-child(3)')[40];
        if (cell) cell.textContent = `Room ${Math.random()}`;
      });
      await rest(world.page);
    });
  const many = (measure: (trace: Trace) => number) => async (): Promise<number> => measure(await change());
  await world.page.goto(world.theirs(`/staff?rows=${count}`));
  await rest(world.page);
  const { alone } = await alternately({ alone: many((trace) => trace.layout(ASKED)) }, 5);
  await openAndRead(world, `/staff?rows=${count}`);
  const longest: number[] = [];
  const { look } = await alternately(
    {
      look: many((trace) => {
        longest.push(Math.max(...trace.runs(OURS)));
        return trace.script(OURS);
      }),
    },
    5,
  );
  return [
    single(`one cell of ${count.toLocaleString('en')} rows changes: script`, look, 'ms'),
    single(
      'the same: longest run of script, layout within it included',
      longest.slice(1),
      'ms',
      FRAME,
      READING.longest,
    ),
    single('the same: style and layout of the page without the extension', alone, 'ms'),
  ];
};

const STEPS = 40;

const scrollSteps = async (world: World, url: string, address: string): Promise<number> => {
  await world.page.goto(url);
  await rest(world.page, 6);
  const trace = await traced(world.open, () =>
    world.page.evaluate(async (steps) => {
      const sheet = document.querySelector('.sheet');
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; sheet && i < steps; i++) {
        sheet.scrollTop += 400;
        await frame();
        await frame();
      }
    }, STEPS),
  );
  return trace.script(address) / STEPS;
};

const virtual = async (world: World): Promise<Row> => {
  await know(world, 1_000);
  const taken = await alternately(
    {
      ours: () => scrollSteps(world, world.ours('/virtual?rows=1000'), '/virtual?'),
      theirs: () => scrollSteps(world, world.theirs('/virtual?rows=1000'), '/virtual?'),
    },
    5,
  );
  return pair({
    what: 'one step through a virtualized list of 1,000: script of page and extension',
    ...taken,
    against: 'the page alone',
    note: 'Each step draws 18 rows anew, in one replacement; the rest is reading them, and badges for those who are flagged.',
  });
};

const foreign = async (world: World): Promise<Row> => {
  const load = (url: string, address: string) => async () => {
    const trace = await traced(world.open, async () => {
      await world.page.goto(url);
      await rest(world.page);
    });
    return trace.script(address);
  };
  const taken = await alternately(
    {
      ours: load(world.ours('/clients?rows=1000'), OURS),
      theirs: load(world.theirs('/clients?rows=1000'), '/clients?'),
    },
    7,
  );
  return pair({
    what: 'a page of the host that is none of ours, a table of 1,000 clients: script',
    ...taken,
    against: 'without the extension',
    note: 'The page has no script of its own: what runs without the extension is the measuring.',
  });
};

export async function listsGroup(world: World): Promise<Group> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await readList(world, size)));
  rows.push(...(await changeOne(world, 10_000)), await virtual(world), await foreign(world));
  return {
    title: 'On the page',
    how: 'In Chromium, with the build that ships, on served pages with a plain table of four columns; script time as the browser’s own trace tells it, garbage collection included, without layout. The floor is a script of the page that takes the text of four cells of each row and clones one badge into each flagged row in view. It is told who is flagged, and has nobody to tell whom it has read.',
    rows,
  };
}
