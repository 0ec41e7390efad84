import { expect } from 'vitest';
import type { HostData } from '../../../core/index.ts';
import { knownPractice } from '../../known/index.ts';
import { askAsPopup, overviews, PATHS, visit, waitFor } from '../../walk.ts';
import { holdDatabase } from '../database.ts';
import type { Either } from './seen.ts';

interface Tabs {
  chrome: {
    tabs: {
      query(all: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: object): Promise<{ kind?: string } | undefined>;
    };
  };
}

interface Runtime {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Waits until the background stands where it is to be ended, and ends it. */
export type End = () => Promise<void>;

export const hostOf = ({ origin }: Either): string => new URL(origin).host;

type Kept = Pick<HostData, 'practice' | 'history'>;

const kept = async (world: Either): Promise<Kept> => {
  const { practice, history } = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host: hostOf(world) });
  return { ...(practice && { practice }), ...(history && { history }) };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of what belongs together nothing has changed, or all of it. */
const expectAllOrNothing = (before: Kept, after: Kept): void => {
  expect(isSame(before.history, after.history)).toBe(isSame(before.practice, after.practice));
};

const peopleOf = ({ practice }: Either): number => practice.tenant('demo').people.length;

/** Nothing is known of anybody, and no page is open. */
export async function startAnew({ practice, page, popup, origin }: Either): Promise<void> {
  practice.reset();
  await page.goto('about:blank');
  await askAsPopup(popup, { type: 'eraseHost', host: new URL(origin).host });
}

/** Asks, and waits for no answer. */
const say = ({ popup }: Either, message: object): Promise<void> =>
  popup.evaluate((said) => {
    const { runtime } = (globalThis as unknown as Runtime).chrome;
    runtime.sendMessage(said).catch(() => undefined);
  }, message);

/** Seats are known; then a list is read, and the background ended over it. */
export async function endedReading(world: Either, prepare: () => Promise<End>): Promise<void> {
  const { page, popup, origin } = world;
  const seats = { version: 1, system: 'theranest', host: hostOf(world), pools: { provider: 12 }, staff: [] };
  await askAsPopup(popup, { type: 'importPractice', practice: seats });
  const before = await kept(world);
  const end = await prepare();
  await page.goto(origin + PATHS.new.licenses);
  await end();
  const after = await kept(world);
  // The page asks anew: that may have come to an end by now.
  if (!isSame(after, before)) expect(after.practice?.staff).toHaveLength(peopleOf(world));
  expectAllOrNothing(before, after);
  const again = await waitFor('the reading that is told anew', async () => {
    const [practice] = await overviews(popup);
    return practice?.staff === peopleOf(world) && practice;
  });
  expect(again.seats.provider.bought).toBe(12);
}

/** Nothing is known of the practice; then it is imported, and the background ended over it. */
export async function endedImport(world: Either, prepare: () => Promise<End>): Promise<void> {
  const practice = await knownPractice(Date.now(), hostOf(world));
  const end = await prepare();
  await say(world, { type: 'importPractice', practice });
  await end();
  const after = await kept(world);
  if (after.practice !== undefined) expect(after.practice).toEqual(practice);
  expectAllOrNothing({}, after);
  await askAsPopup(world.popup, { type: 'importPractice', practice });
  expect(await askAsPopup(world.popup, { type: 'exportPractice', host: hostOf(world) })).toEqual(practice);
}

/** A finding is set aside, and the background ended over it. */
export async function endedWrite(world: Either, prepare: () => Promise<End>): Promise<void> {
  const { popup } = world;
  const host = hostOf(world);
  await askAsPopup(popup, { type: 'importPractice', practice: await knownPractice(Date.now(), host) });
  const findings = (await overviews(popup))[0]?.findings ?? [];
  const first = findings.find(({ rule }) => rule === 'both-licenses');
  const message = {
    type: 'setAside',
    host,
    finding: { rule: first?.rule, staffId: first?.staffId, fingerprint: first?.fingerprint, reason: 'known' },
  };
  const end = await prepare();
  await say(world, message);
  await end();
  const [after] = await overviews(popup);
  expect([findings.length, findings.length - 1]).toContain(after?.findings.length);
  expect((after?.findings.length ?? 0) + (after?.aside.length ?? 0)).toBe(findings.length);
  await askAsPopup(popup, message);
  expect((await overviews(popup))[0]?.aside).toMatchObject([{ reason: 'known', rule: first?.rule }]);
}

/** What kinds of pages the tabs show. */
const kindsShown = ({ popup }: Either): Promise<(string | undefined)[]> =>
  popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Tabs).chrome;
    const asked = (await tabs.query({})).map(({ id }) =>
      tabs.sendMessage(id, { type: 'where' }).catch(() => undefined),
    );
    return (await Promise.all(asked)).map((where) => where?.kind);
  });

/** Two windows show two pages, and both readings have come before anything can be written. */
export async function twoWindows(world: Either): Promise<void> {
  const { page, popup, open, origin } = world;
  const release = await holdDatabase(popup);
  const other = await open.browser.newPage({ type: 'window' });
  await Promise.all([page.goto(origin + PATHS.new.licenses), other.goto(origin + PATHS.new.subscription)]);
  await page.bringToFront();
  await waitFor('both pages', async () => {
    const kinds = await kindsShown(world);
    return kinds.includes('manageLicenses') && kinds.includes('manageSubscription');
  });
  // Whoever is answered after them has been heard after them.
  await askAsPopup(popup, { type: 'policy' });
  await release();
  await waitFor('both readings', async () => {
    const [practice] = await overviews(popup);
    return practice && practice.staff > 0 && practice.seats.provider.bought === 12;
  });
  await other.close();
}

/** Tabs are closed as soon as they are there. */
export async function closedTabs(world: Either): Promise<void> {
  const { page, popup, open, origin } = world;
  for (let i = 0; i < 3; i++) {
    const tab = await open.newPage();
    await tab.goto(origin + PATHS.new.licenses, { waitUntil: 'domcontentloaded' });
    await tab.close();
  }
  expect([0, peopleOf(world)]).toContain((await overviews(popup))[0]?.staff ?? 0);
  expect((await visit(page, origin + PATHS.new.licenses, popup)).staff).toBe(peopleOf(world));
}

/** What was read stands in the future, once the clock is set back; then the practice changes. */
export async function clockSetBack({ page, popup, practice, origin }: Either, setBack: () => Promise<void>) {
  await visit(page, origin + PATHS.new.licenses, popup);
  await setBack();
  const [both] = practice.tenant('demo').people.filter(({ licenses }) => licenses.provider && licenses.admin);
  if (!both) throw new Error('nobody holds both licenses');
  both.licenses.admin = false;
  const name = both.last;
  const isAccused = async () =>
    (await overviews(popup))[0]?.findings.some(
      (finding) => finding.rule === 'both-licenses' && finding.name?.includes(name),
    );
  expect(await isAccused()).toBe(true);
  await page.goto(origin + PATHS.new.licenses);
  await waitFor('the new reading', async () => !(await isAccused()));
}
