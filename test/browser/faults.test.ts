import { beforeEach, expect, it } from 'vitest';
import type { HostData } from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';
import { askAsPopup, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { inWorker, killAt } from './worker.ts';

const HOST = 'demo.theranest.com';
const world = useWorld();

beforeEach(async () => {
  world.practice.reset();
  await world.page.goto('about:blank');
  await askAsPopup(world.popup, { type: 'eraseHost', host: HOST });
});

type Kept = Pick<HostData, 'practice' | 'history'>;

const kept = async (): Promise<Kept> => {
  const { practice, history } = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host: HOST });
  return { ...(practice && { practice }), ...(history && { history }) };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of what belongs together nothing has changed, or all of it. */
const expectAllOrNothing = (before: Kept, after: Kept): void => {
  expect(isSame(before.history, after.history)).toBe(isSame(before.practice, after.practice));
};

const STEPS = [
  'chrome.storage.local.get',
  'IDBDatabase.prototype.transaction',
  'IDBObjectStore.prototype.put',
  // Of what belongs together one part is written, the other is not.
  'second IDBObjectStore.prototype.put',
  'chrome.runtime.sendMessage',
] as const;

it.each(STEPS)(
  'the worker is killed in mid-reading, at %s: all or nothing is kept, and the next look puts it right',
  async (step) => {
    const { page, popup } = world;
    await visit(page, DEMO + PATHS.new.subscription, popup);
    const before = await kept();
    const killed = await killAt(world, step);
    await page.goto(DEMO + PATHS.new.licenses);
    await killed();
    const [practice] = await overviews(popup);
    const after = await kept();
    if (practice?.staff === 0) expect(after).toEqual(before);
    else expect(practice?.staff).toBe(world.practice.tenant('demo').people.length);
    expectAllOrNothing(before, after);
    const again = await visit(page, DEMO + PATHS.new.licenses, popup);
    expect(again.staff).toBe(world.practice.tenant('demo').people.length);
    expect(again.seats.provider.bought).toBe(12);
  },
);

it.each(STEPS.slice(1))('the worker is killed in mid-import, at %s: all or nothing', async (step) => {
  const { popup } = world;
  const practice = await knownPractice(Date.now());
  const killed = await killAt(world, step);
  const importing = popup.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }).chrome.runtime
        .sendMessage(message)
        .catch(() => 'no answer'),
    { type: 'importPractice', practice },
  );
  await killed();
  await importing;
  const after = await kept();
  if (after.practice !== undefined) expect(after.practice).toEqual(practice);
  expectAllOrNothing({}, after);
  await askAsPopup(popup, { type: 'importPractice', practice });
  expect(await askAsPopup(popup, { type: 'exportPractice', host: HOST })).toEqual(practice);
});

/** What is set aside is one note. */
const OF_ONE = STEPS.slice(1).filter((step) => !step.startsWith('second'));

it.each(OF_ONE)('the worker is killed in mid-write, at %s: it is set aside or it is not', async (step) => {
  const { page, popup } = world;
  const { findings } = await visit(page, DEMO + PATHS.new.licenses, popup);
  const [first] = findings;
  const message = {
    type: 'setAside',
    host: HOST,
    finding: { rule: first?.rule, staffId: first?.staffId, fingerprint: first?.fingerprint, reason: 'known' },
  };
  const killed = await killAt(world, step);
  const writing = popup.evaluate(
    (sent) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }).chrome.runtime
        .sendMessage(sent)
        .catch(() => 'no answer'),
    message,
  );
  await killed();
  await writing;
  const [after] = await overviews(popup);
  expect([findings.length, findings.length - 1]).toContain(after?.findings.length);
  expect((after?.findings.length ?? 0) + (after?.aside.length ?? 0)).toBe(findings.length);
  await askAsPopup(popup, message);
  expect((await overviews(popup))[0]?.aside).toMatchObject([{ reason: 'known', rule: first?.rule }]);
});

it('two windows read at once: nothing of either is lost', async () => {
  const { page, popup, open } = world;
  const other = await open.browser.newPage({ type: 'window' });
  await Promise.all([
    page.bringToFront(),
    page.goto(DEMO + PATHS.new.licenses),
    other.goto(DEMO + PATHS.new.subscription),
  ]);
  await waitFor('both readings', async () => {
    const [practice] = await overviews(popup);
    return practice && practice.staff > 0 && practice.seats.provider.bought === 12;
  });
  await other.close();
});

it('a tab is closed in mid-reading: what was kept is whole, and the next look reads it', async () => {
  const { popup, open } = world;
  for (let i = 0; i < 5; i++) {
    const tab = await open.newPage();
    await tab.goto(DEMO + PATHS.new.licenses, { waitUntil: 'domcontentloaded' });
    await tab.close();
  }
  const people = world.practice.tenant('demo').people.length;
  expect([0, people]).toContain((await overviews(popup))[0]?.staff ?? 0);
  expect((await visit(world.page, DEMO + PATHS.new.licenses, popup)).staff).toBe(people);
});

it('the clock is set back: what is read after that counts all the same', async () => {
  const { page, popup, practice } = world;
  await visit(page, DEMO + PATHS.new.subscription, popup);
  await visit(page, DEMO + PATHS.new.licenses, popup);
  await inWorker(world, '{ const now = Date.now; Date.now = () => now() - 400 * 86_400_000; }');
  const [both] = practice.tenant('demo').people.filter(({ licenses }) => licenses.provider && licenses.admin);
  if (!both) throw new Error('nobody holds both licenses');
  both.licenses.admin = false;
  const name = both.last;
  const isAccused = async () =>
    (await overviews(popup))[0]?.findings.some(
      (finding) => finding.rule === 'both-licenses' && finding.name?.includes(name),
    );
  expect(await isAccused()).toBe(true);
  await page.goto(DEMO + PATHS.new.licenses);
  await waitFor('the new reading', async () => !(await isAccused()));
});
