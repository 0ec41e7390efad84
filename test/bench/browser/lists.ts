import { LAYER } from '../../launch/badges.ts';
import { askAsPopup } from '../../walk.ts';
import { alternately } from '../measure.ts';
import { atMost, beside, type Group, pair, type Row, single } from '../rows.ts';
import { changeCell, leaveSite, OURS, STEPS, scrollThrough } from './scenes.ts';
import { HOST } from './server.ts';
import { type Trace, traced } from './trace.ts';
import { know, openAndRead, rest, type World } from './world.ts';

/** `most`: what script on the page may take for one of the floor's. */
const SIZES = [
  { count: 100, rounds: 5, most: 4 },
  { count: 1_000, rounds: 5, most: 4 },
  { count: 10_000, rounds: 2, most: 5 },
];
const FLOOR = 'the floor';
/** What is done in the page for the bench itself. */
const ASKED = 'pptr:';
const FRAME = 16;

/** Where the rest of the time goes, by a profile of the reader (CPU samples in Chromium, 10,000 rows). */
const READING = {
  script:
    'The floor neither asks who is in a row nor tells anybody. Ours asks once of each row whether anything in it matters to the page as a whole (a heading, a field, another table), for its cells, for ids in its links, for the name without the tags beside it and whether it is drawn, and for what can be clicked. That, telling the whole list to the worker and taking in its answer is about 45 µs a row, half of it before the code has become fast. Of what 100 rows take, a third is compiling and evaluating the two scripts, a third the first look, by code that runs for the first time, and the rest the second look, drawing 26 badges and looking what lies over them. What was read is remembered until something in it is changed, so that further looks cost a twentieth of the first.',
  layout:
    'A table without fixed columns is laid out anew when something is put into it, by us as by the floor: most of this is the page itself.',
  longest:
    'A long list is read in slices of 6 ms, one in each frame, which go on from what is remembered: a row that is changed meanwhile is read again, and nothing is told before all of it was read with no change unread. Telling it is a task of its own. Not sliced are the last look, which puts the list together and draws, telling it, and taking in the answer. What a new badge is held to is laid out once more with all around it, such as its whole table: the frame does that after the run, as it does for any change of the page, so it is among “style and layout of the page”. What lies over badges is looked at for 4 ms in a frame.',
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
  await page.waitForSelector(LAYER);
  await rest(page);
  return page.evaluate(() => (globalThis as Shifting).shifts.reduce((total, value) => total + value, 0));
};

/** What one build takes to read and annotate a list, round by round. */
const listReader = (world: World, count: number) => {
  const longest: number[] = [];
  const layout: number[] = [];
  const worker: number[] = [];
  const read = async (): Promise<number> => {
    await leaveSite(world);
    const trace = await traced(world.open, () => openAndRead(world, `/staff?rows=${count}`));
    longest.push(Math.max(...trace.runs(OURS)));
    layout.push(trace.layout(OURS));
    worker.push(trace.script('background.js'));
    return trace.script(OURS);
  };
  return { read, longest, layout, worker };
};

const readList = async (
  world: World,
  before: World | undefined,
  { count, rounds, most }: (typeof SIZES)[number],
): Promise<Row[]> => {
  for (const each of [world, ...(before ? [before] : [])]) await know(each, count);
  const now = listReader(world, count);
  const old = before && listReader(before, count);
  const layoutOfFloor: number[] = [];
  const theirs = async (): Promise<number> => {
    const trace = await traced(world.open, async () => {
      await world.page.goto(world.theirs(`/floor?rows=${count}`));
      await rest(world.page);
    });
    layoutOfFloor.push(trace.layout('/floor?'));
    return trace.script('/floor?');
  };
  const taken = await alternately({ ours: now.read, theirs, before: old?.read }, rounds);
  const size = count.toLocaleString('en');
  const script = pair({
    what: `read and annotate ${size} rows: script on the page`,
    ...taken,
    against: FLOOR,
    atMost: most,
    note: READING.script,
  });
  const layout = pair({
    what: `the same: style and layout of the page`,
    ours: now.layout.slice(1),
    theirs: layoutOfFloor.slice(1),
    against: FLOOR,
    note: READING.layout,
  });
  const longest = single(
    `longest run of script, layout within it included, ${size} rows`,
    now.longest.slice(1),
    'ms',
    count === 10_000 ? FRAME : undefined,
    READING.longest,
  );
  return [
    beside(script, taken.before, taken.theirs),
    beside(layout, old?.layout.slice(1) ?? [], layoutOfFloor.slice(1)),
    beside(
      single(`the same: script in the worker (kept, audited, told to the page)`, now.worker.slice(1), 'ms'),
      old?.worker.slice(1) ?? [],
    ),
    beside(longest, old?.longest.slice(1) ?? []),
    single(`layout shift caused, ${size} rows`, [await shiftCaused(world, count)], '', 0),
  ];
};

/** Draws one cell of the list again, so many times. */
const changes = async <T>({ open, page }: World, measure: (trace: Trace, round: number) => T): Promise<T[]> => {
  const taken: T[] = [];
  for (let round = -1; round < 5; round++) {
    const trace = await traced(open, async () => {
      await changeCell(page, round);
      await rest(page);
    });
    if (round >= 0) taken.push(measure(trace, round));
  }
  return taken;
};

const changeOne = async (world: World, before: World | undefined, count: number): Promise<Row[]> => {
  await world.page.goto(world.theirs(`/staff?rows=${count}`));
  await rest(world.page);
  const alone = await changes(world, (trace) => trace.layout(ASKED));
  const looks = async (each: World) => {
    await know(each, count);
    await openAndRead(each, `/staff?rows=${count}`);
    return changes(each, (trace, round) => ({
      script: trace.script(OURS),
      longest: Math.max(...trace.runs(OURS)),
      beyond: Math.max(...trace.runs(OURS, alone[round])),
    }));
  };
  const now = await looks(world);
  const old = before ? await looks(before) : [];
  const row = (what: string, of: keyof (typeof now)[number], note?: string): Row =>
    beside(
      single(
        what,
        now.map((look) => look[of]),
        'ms',
        undefined,
        note,
      ),
      old.map((look) => look[of]),
    );
  return [
    row(`one cell of ${count.toLocaleString('en')} rows changes: script`, 'script'),
    row('the same: longest run of script, layout within it included', 'longest', READING.longest),
    atMost(row('the same, without the layout that the page itself takes', 'beyond', READING.longest), FRAME),
    single('the same: style and layout of the page without the extension', alone, 'ms'),
  ];
};

const scrollSteps = async (world: World, url: string, address: string): Promise<number> => {
  await leaveSite(world);
  await world.page.goto(url);
  await rest(world.page, 6);
  const trace = await traced(world.open, () => scrollThrough(world.page));
  return trace.script(address) / STEPS;
};

const virtual = async (world: World, before: World | undefined): Promise<Row> => {
  for (const each of [world, ...(before ? [before] : [])]) await know(each, 1_000);
  const scroll = (each: World) => () => scrollSteps(each, each.ours('/virtual?rows=1000'), '/virtual?');
  const taken = await alternately(
    {
      ours: scroll(world),
      theirs: () => scrollSteps(world, world.theirs('/virtual?rows=1000'), '/virtual?'),
      before: before && scroll(before),
    },
    5,
  );
  const row = pair({
    what: 'one step through a virtualized list of 1,000: script of page and extension',
    ...taken,
    against: 'the page alone',
    atMost: 3,
    note: 'Each step draws 18 rows anew, in one replacement; the rest is reading them, and badges for those who are flagged.',
  });
  return beside(row, taken.before, taken.theirs);
};

/** What a page that is none of ours may cost, in milliseconds. */
const STRANGER = 5;

const foreign = async (world: World, before: World | undefined): Promise<Row> => {
  const load = (world: World, url: string, address: string) => async () => {
    await leaveSite(world);
    const trace = await traced(world.open, async () => {
      await world.page.goto(url);
      await rest(world.page);
    });
    return trace.script(address);
  };
  const taken = await alternately(
    {
      ours: load(world, world.ours('/clients?rows=1000'), OURS),
      theirs: load(world, world.theirs('/clients?rows=1000'), '/clients?'),
      before: before && load(before, before.ours('/clients?rows=1000'), OURS),
    },
    7,
  );
  const row = pair({
    what: 'a page of the host that is none of ours, a table of 1,000 clients: script',
    ...taken,
    against: 'without the extension',
    note: 'The page has no script of its own: what runs without the extension is the measuring.',
  });
  return beside(atMost(row, STRANGER), taken.before, taken.theirs);
};

export async function listsGroup(world: World, before?: World): Promise<Group> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await readList(world, before, size)));
  rows.push(...(await changeOne(world, before, 10_000)), await virtual(world, before), await foreign(world, before));
  return {
    title: 'On the page',
    how: 'In Chromium, with the build that ships, on served pages with a plain table of four columns; script time as the browser’s own trace tells it, garbage collection included, without layout, and without the time that others on the machine take. The floor is a script of the page that takes the text of four cells of each row and clones one badge into each flagged row in view. It is told who is flagged, and has nobody to tell whom it has read.',
    rows,
  };
}
