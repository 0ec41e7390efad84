import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  applyChanges,
  auditPractice,
  type Change,
  findingKey,
  type HostData,
  type Practice,
  type Range,
  type StaffTypeId,
  staffTypeName,
} from '../../core/index.ts';
import { practiceOf } from '../bench/people.ts';
import { knownPractice } from '../known/index.ts';
import { accessibilityTree, find, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { SHORT, shortPractice, wellPractice } from '../pictures/states.ts';
import { practices } from '../unit/generatedPractices.ts';
import { askAsPopup, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = new URL(DEMO).host;
const CROWD = 'bench.theranest.com';
const ONE = 'one.theranest.com';

const world = useWorld();
/** The page to plan ahead with, at what changes would do. */
let page: Page;

const open = async (host: string, selector = '#plan :is(.changes, .notice)'): Promise<void> => {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${world.open.extensionUrl('plan.html')}#practice=${host}&show=changes`);
  await page.waitForSelector(selector);
};

const keep = (practice: Practice): Promise<unknown> => askAsPopup(world.popup, { type: 'importPractice', practice });
const forget = (host: string): Promise<unknown> => askAsPopup(world.popup, { type: 'eraseHost', host });
const noteOf = async (host: string): Promise<HostData['note']> =>
  (await askAsPopup<HostData>(world.popup, { type: 'exportHost', host })).note;

const texts = (selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** What is to be typed and chosen for a change. */
interface Entry {
  kind: 'hire' | 'leave' | 'changeJob';
  name?: string;
  staffId?: string;
  job?: StaffTypeId;
}

const KINDS = { hire: 'Someone joins', leave: 'Someone leaves', changeJob: 'Someone changes jobs' };

/** Adds a change by the form, and waits until it stands in the list. */
const enter = async ({ kind, name, staffId, job }: Entry): Promise<void> => {
  const before = (await texts('.change-list li')).length;
  await page.locator(`.kinds label ::-p-text(${KINDS[kind]})`).click();
  if (name !== undefined) await page.locator('.adding input[type="text"]').fill(name);
  const selects = '.adding select';
  if (staffId !== undefined) await page.select(`${selects}:has(option[value="${staffId}"])`, staffId);
  if (job !== undefined) await page.select(`${selects}:has(option[value="${job}"])`, job);
  await page.click('.adding button');
  await waitFor('the change', async () => (await texts('.change-list li')).length === before + 1);
};

const setSeats = async (place: number, count: number): Promise<void> => {
  await page.locator(`.seat-fields label:nth-of-type(${place}) input`).fill(String(count));
  await page.keyboard.press('Tab');
};

const inWords = ({ atLeast, atMost }: Range): string => (atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`);

/** What the page compares with today: findings that come and go, and the seats of each row. */
const compared = () =>
  page.evaluate(() => {
    const keys = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(`${selector} li`)].map((one) => one.dataset.finding ?? '').sort();
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-seats]')];
    return {
      appear: keys('.fresh'),
      disappear: keys('.fixed'),
      seats: Object.fromEntries(
        rows.map((row) => [row.dataset.seats, [...row.querySelectorAll('td')].map((cell) => cell.textContent)]),
      ),
    };
  });

/** The same as the audits of both practices say it. */
const audited = (before: Practice, after: Practice) => {
  const [was, is] = [auditPractice(before), auditPractice(after)];
  const keys = ({ findings }: typeof was) => findings.map(findingKey).sort();
  const sold = before.system === 'theranest' ? (['provider', 'admin'] as const) : (['provider'] as const);
  const said = (count: number | Range | undefined) =>
    count === undefined ? 'not checked yet' : typeof count === 'number' ? `${count}` : inWords(count);
  return {
    appear: keys(is).filter((key) => !keys(was).includes(key)),
    disappear: keys(was).filter((key) => !keys(is).includes(key)),
    seats: Object.fromEntries(
      sold.flatMap((license) =>
        (['bought', 'switchedOn', 'needed'] as const).map((what) => [
          `${license} ${what}`,
          [said(was.seats[license][what]), said(is.seats[license][what])],
        ]),
      ),
    ),
  };
};

beforeAll(async () => {
  page = world.page;
  await page.setViewport({ width: 1280, height: 900 });
});

it('what changes would do is what the audit of the changed practice says, on small practices', async () => {
  const jobs: readonly StaffTypeId[] = ['therapist', 'scheduler', 'admin', 'billerWithDocumentation'];
  const cases = fc
    .sample(fc.record({ practice: practices(false, 5), roll: fc.nat(1000) }), { seed: 4, numRuns: 80 })
    .filter(
      ({ practice }) => practice.staff.filter(({ active }) => active).length > 2 && practice.plan === 'perProvider',
    )
    .slice(0, 14);
  let changed = 0;
  for (const [i, { practice: made, roll }] of cases.entries()) {
    const practice = { ...made, host: `what${i}.${made.system}.com` };
    const [first, second] = practice.staff.filter(({ active }) => active);
    if (!first || !second) throw new Error('nobody works there');
    const jobOf = (n: number): StaffTypeId => jobs[(roll + n) % jobs.length] ?? 'therapist';
    await keep(practice);
    await open(practice.host);
    await enter({ kind: 'hire', name: 'Noa Lim', job: jobOf(0) });
    await enter({ kind: 'leave', staffId: first.id });
    await enter({ kind: 'changeJob', staffId: second.id, job: jobOf(1) });
    const seats = practice.pools?.provider === undefined ? undefined : practice.pools.provider + 1 + (roll % 3);
    if (seats !== undefined) await setSeats(1, seats);
    const { changes = [] } = (await noteOf(practice.host))?.draft ?? {};
    const more: Change[] =
      seats === undefined ? [] : [{ do: 'buy', license: 'provider', seats: seats - (practice.pools?.provider ?? 0) }];
    // What is so already is no change.
    const standing = await page.$$eval('.change-list li', (all) =>
      all.map((one) => one.querySelector('.tag') === null),
    );
    const open_ = changes.filter((_, n) => standing[n]);
    const expected = audited(practice, applyChanges(practice, [...open_, ...more]));
    await waitFor(`what the audit says of ${practice.host}`, async () => {
      const shown = await compared();
      return JSON.stringify(shown) === JSON.stringify(expected) ? true : undefined;
    }).catch(async () => expect(await compared()).toEqual(expected));
    changed += expected.appear.length + expected.disappear.length;
    await forget(practice.host);
  }
  expect(changed).toBeGreaterThan(20);
});

describe('a draft', () => {
  it('is made with the keyboard alone, and each change is said', async () => {
    await keep(shortPractice(Date.now()));
    await open(SHORT);
    expect(textOf(await accessibilityTree(page))).toContain('Add a change to see what it would do.');
    await tabTo(page, 'textbox', 'Name');
    await page.keyboard.type('Noa Lim');
    await tabTo(page, 'combobox', 'Staff type');
    await page.keyboard.type('Sched');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const tree = await waitForTree(page, 'what was added', (now) =>
      textOf(now).includes(`Added: Noa Lim: joins as: ${staffTypeName('scheduler')}.`) ? now : undefined,
    );
    // The next one can be typed at once.
    expect(focused(tree)).toMatchObject({ role: 'textbox', name: 'Name' });
    await page.keyboard.type('sam  ortega');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'who is there already', (now) => {
      const alert = find(now, 'alert');
      return alert && textOf(alert).includes('is already on your staff list');
    });
    await tabTo(page, 'button', 'Remove: Noa Lim');
    await page.keyboard.press('Enter');
    const after = await waitForTree(page, 'the empty draft', (now) =>
      textOf(now).includes('Removed: Noa Lim.') && textOf(now).includes('No changes in staff yet.') ? now : undefined,
    );
    expect(focused(after)?.name).toBe('Changes in this draft');
  });

  it('survives closing, goes out and in with the practice, and is erased with it', async () => {
    await open(SHORT);
    await enter({ kind: 'leave', staffId: '66d0b5a19c3e7200128a4f01' });
    await setSeats(1, 5);
    await waitForTree(page, 'the effect', (tree) => find(tree, 'region', 'Compared with today'));
    await open(ONE);
    await open(SHORT);
    expect(await texts('.change-list li strong')).toEqual(['Chloé Dubois']);
    expect(await page.$eval('.seat-fields input', (field) => (field as HTMLInputElement).value)).toBe('5');
    const data = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host: SHORT });
    await forget(SHORT);
    expect(await noteOf(SHORT)).toBeUndefined();
    await askAsPopup(world.popup, { type: 'importHost', data });
    await open(SHORT);
    expect(await texts('.change-list li strong')).toEqual(['Chloé Dubois']);
    // What was read is erased; what the admin has said stays.
    await askAsPopup(world.popup, { type: 'eraseCache', host: SHORT });
    expect((await noteOf(SHORT))?.draft?.changes).toHaveLength(1);
    await keep(shortPractice(Date.now()));
  });

  it('is made a plan, whose steps are checked off as they are done, and only a draft again', async () => {
    await open(SHORT);
    await tabTo(page, 'button', 'Add to my checklist');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the plan', (tree) => textOf(tree).includes('In your checklist since'));
    const steps = await texts('.step p:first-child');
    expect(steps).toContain('When Chloé Dubois leaves, go to Staff and deactivate Chloé Dubois.');
    expect((await noteOf(SHORT))?.begun?.some(({ key }) => key.startsWith('wanted '))).toBe(true);
    const short = shortPractice(Date.now());
    await keep({
      ...short,
      staff: short.staff.map((one) => (one.name === 'Chloé Dubois' ? { ...one, active: false } : one)),
    });
    await waitForTree(page, 'what is done', (tree) => /1 of \d+ steps done/.test(textOf(tree)));
    expect(await texts('.step.done s')).toEqual(['When Chloé Dubois leaves, go to Staff and deactivate Chloé Dubois.']);
    expect(await texts('.change-list .tag')).toEqual(['Done']);
    await tabTo(page, 'button', 'Remove from my checklist');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the draft', (tree) => find(tree, 'button', 'Add to my checklist'));
    expect((await noteOf(SHORT))?.begun?.some(({ key, done }) => key.startsWith('wanted ') && !done)).toBe(false);
    await tabTo(page, 'button', 'Discard this draft', { isBack: true });
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the empty draft', (tree) => textOf(tree).includes('No changes in staff yet.'));
    expect((await noteOf(SHORT))?.draft).toBeUndefined();
  });

  it('says what it costs where prices are set', async () => {
    await askAsPopup(world.popup, {
      type: 'keepSettings',
      host: SHORT,
      settings: { prices: { provider: 49, admin: 19 } },
    });
    await open(SHORT);
    await setSeats(2, 2);
    const row = await waitFor('the cost', async () => (await texts('.cost'))[0]);
    expect(row).toBe('Cost per month$166.00$185.00');
    await page.click('.change-list .actions button');
    await waitFor('the empty draft', async () => (await noteOf(SHORT))?.draft === undefined);
  });

  it('has no field for seats whose number is not known', async () => {
    const { pools: _, ...unread } = wellPractice(Date.now(), ONE);
    await keep(unread);
    await open(ONE);
    expect(await texts('.seat-fields p')).toEqual([
      'Provider licenses: not checked yet',
      'Admin licenses: not checked yet',
    ]);
    const well = wellPractice(Date.now(), ONE);
    await keep({ ...well, staff: well.staff.slice(0, 1) });
  });
});

const speak = (language: string): Promise<void> => chooseLanguage(world.popup, language);

it.each([
  { scheme: 'light', language: 'en', width: 1280 },
  { scheme: 'dark', language: 'es', width: 1280 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'en', width: 720 },
] as const)('looks well in $language, $scheme, at $width px', async ({ scheme, language, width }) => {
  await keep(await knownPractice(Date.now()));
  await keep(practiceOf(2_000));
  await speak(language);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const host of ['nobody.theranest.com', ONE, HOST, SHORT, CROWD]) {
    for (const isFull of [false, true]) {
      if (isFull && host.startsWith('nobody')) continue;
      const changes = isFull ? [{ do: 'hire', staff: { id: 'hire:1', name: 'Noa Lim', job: 'therapist' } }] : [];
      if (!host.startsWith('nobody')) await askAsPopup(world.popup, { type: 'keepDraft', host, draft: { changes } });
      await open(host);
      expect(await violations(page), host).toEqual([]);
      expect(await misfitsOf(page), host).toEqual([]);
    }
  }
});
