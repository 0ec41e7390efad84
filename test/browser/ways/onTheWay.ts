import { expect } from 'vitest';
import type { HostData, WorklistStep } from '../../../core/index.ts';
import { knowEverything } from '../../known/index.ts';
import { LAYER } from '../../launch/badges.ts';
import { inContent } from '../../launch/content.ts';
import type { Person } from '../../practice/tenants.ts';
import { askAsPopup, overviews, PATHS, visit, waitFor } from '../../walk.ts';
import { type Either, said, waitForSaid } from './seen.ts';

type Form = keyof typeof PATHS;

const hostOf = ({ origin }: Either): string => new URL(origin).host;

const begun = async (world: Either): Promise<readonly WorklistStep[]> => {
  const data = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host: hostOf(world) });
  return data.note?.begun ?? [];
};

/** Steps of the list that name somebody, each with whether it is done. */
const stepsOf = async (world: Either, name: string): Promise<string[]> =>
  (await begun(world)).flatMap(({ text, done }) => (text.includes(name) ? [`${done ? '✓' : '○'} ${text}`] : []));

/** How many of them are done: ✓ stands before ○. */
const doneOf = async (world: Either, name: string): Promise<string> =>
  (await stepsOf(world, name))
    .map((text) => text.charAt(0))
    .sort((a, b) => (a === b ? 0 : a === '✓' ? -1 : 1))
    .join('');

const waitForDone = (world: Either, name: string, marks: string): Promise<true> =>
  waitFor(`the steps of ${name}: ${marks}`, async () => (await doneOf(world, name)) === marks);

/** The fields of one person in the form, in the order of reading. */
const FIELDS: Record<Form, (n: number) => string> = {
  new: (n) => `fieldset.person:nth-of-type(${n}) input`,
  classic: (n) => `table.invite tbody tr:nth-child(${n}) input`,
};

const fieldsOf = async ({ page }: Either, form: Form, n: number) => {
  const [given, family, email, therapist, billing] = await page.$$(FIELDS[form](n));
  if (!given || !family || !email || !therapist || !billing) throw new Error(`no fields of person ${n}`);
  return { given, family, email, therapist, billing };
};

/** What stands in the form, and all elements of it that are not ours. */
const formAsItIs = ({ page }: Either) =>
  page.$$eval('#content_ph *', (all) =>
    all.flatMap((one) => {
      if (one.closest('[data-license-lens]')) return [];
      const { value, checked } = one as HTMLInputElement;
      const isField = one.localName === 'input';
      return [isField ? `${one.getAttribute('name')} ${value} ${checked}` : one.localName];
    }),
  );

/** What the strip says in the frame in which something is clicked. */
const inItsFrame = async (world: Either, click: () => Promise<void>): Promise<string> => {
  const { popup, page } = world;
  await inContent(popup, page, (roots) => {
    const text = () => roots.flatMap((root) => root.querySelector('.strip')?.textContent ?? []).join(' ');
    const now = globalThis as { glimpse?: string };
    delete now.glimpse;
    // After every other listener has had the click, the frame that follows is the first one that can show the tick.
    window.addEventListener('click', () => requestAnimationFrame(() => Object.assign(now, { glimpse: text() })), {
      once: true,
    });
  });
  await click();
  return waitFor('the frame', () => inContent(popup, page, () => (globalThis as { glimpse?: string }).glimpse));
};

/** Three people are invited, one of them a therapist, one of them there already; the list ticks itself off to its end. */
export async function inviteThree(world: Either, form: Form): Promise<void> {
  const { page, popup, origin, practice } = world;
  practice.reset();
  const host = hostOf(world);
  await askAsPopup(popup, { type: 'eraseHost', host });
  await knowEverything(popup, host);
  await page.bringToFront();
  await page.goto(`${origin}${form === 'new' ? '' : '/classic'}/staff/invite?rows=3`);
  await waitForSaid(world, '.strip', 'Person 3');
  const empty = await formAsItIs(world);
  const people = [
    ['Zed', 'Adler', 'zed@cedarhollow.example'],
    ['Yan', 'Bell', 'yan@cedarhollow.example'],
    ['Olga', 'Petrova-Lind', 'olga2@cedarhollow.example'],
  ] as const;
  for (const [i, [given, family, email]] of people.entries()) {
    const fields = await fieldsOf(world, form, i + 1);
    await fields.given.type(given);
    await fields.family.type(family);
    await fields.email.type(email);
  }
  const typed = await waitForSaid(world, '.strip', 'Someone named Olga Petrova-Lind is already on the staff list.');
  expect(typed).toContain('Zed Adler');
  const { therapist } = await fieldsOf(world, form, 1);
  const ticked = await inItsFrame(world, () => therapist.click());
  expect(ticked).toMatch(/Zed Adler.*Will need a Provider license/);
  await (await fieldsOf(world, form, 2)).billing.click();
  const all = await waitForSaid(world, '.strip', 'Submitting claims');
  expect(all).toContain('Needs no license.');
  expect(all).toContain('Needs Provider license');
  const filled = await formAsItIs(world);
  expect(filled.filter((one) => !one.includes(' '))).toEqual(empty.filter((one) => !one.includes(' ')));
  expect(filled.filter((one) => / (?:Zed|Yan|Olga|Adler|Bell|Petrova-Lind|\S+@\S+) /.test(one))).toHaveLength(9);
  expect(filled.filter((one) => one.endsWith(' true'))).toHaveLength(2);

  // Whoever is there already is not invited again.
  const third = await fieldsOf(world, form, 3);
  for (const field of [third.given, third.family, third.email]) {
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
  }
  await page.locator('::-p-text(Send Invitations)').click();
  await waitForDone(world, 'Zed Adler', '✓✓');
  expect(await stepsOf(world, 'Olga')).toEqual([]);

  const zed = practice.tenant('demo').people.find(({ first }) => first === 'Zed') as Person;
  await visit(page, origin + PATHS[form].licenses, popup);
  await waitForDone(world, 'Zed Adler', '✓✓○○');
  const [license = '', permissions = ''] = (await stepsOf(world, 'Zed Adler')).filter((text) => text.startsWith('○'));
  expect([license, permissions].join()).toMatch(/turn on the Provider license.*check “Therapist”/);
  zed.licenses.provider = true;
  await visit(page, origin + PATHS[form].licenses, popup);
  await waitForDone(world, 'Zed Adler', '✓✓✓○');
  await visit(page, origin + PATHS[form].permissions(zed.id), popup);
  await waitForDone(world, 'Zed Adler', '✓✓✓✓');
  const { findings } = (await overviews(popup)).find((one) => one.host === host) ?? { findings: [] };
  expect(findings.filter(({ staffId, quiet }) => staffId === zed.id && !quiet)).toEqual([]);
}

/** Somebody leaves, step by step as the list says; afterwards there is no finding about them, and no seat. */
export async function leaveByTheList(world: Either): Promise<void> {
  const { page, popup, origin, practice } = world;
  practice.reset();
  const host = hostOf(world);
  await askAsPopup(popup, { type: 'eraseHost', host });
  await knowEverything(popup, host);
  const gwen = practice.tenant('demo').people.find(({ first }) => first === 'Gwendolyn') as Person;
  const name = `${gwen.first} ${gwen.last}`;
  const lists = ['telehealth', 'client-portal'] as const;
  for (const list of lists) await visit(page, `${origin}/organization/add-ons/${list}`, popup);
  // Without an admin level she can be deactivated; the order is begun by that.
  gwen.permissions = gwen.permissions.filter((one) => one !== 'administration');
  await visit(page, origin + PATHS.new.permissions(gwen.id), popup);
  await page.goto(origin + PATHS.new.staff);
  await page.waitForSelector(LAYER);
  await page.locator(`[aria-label="Actions for ${name}, LPC"]`).click();
  await page.locator('[role="menuitem"]::-p-text(Deactivate)').click();
  await waitForDone(world, name, '✓○○○');
  const found = async (): Promise<string[]> => {
    const all = (await overviews(popup)).find((one) => one.host === host)?.findings ?? [];
    return all.flatMap(({ staffId, rule, quiet }) => (staffId === gwen.id && !quiet ? [rule] : [])).sort();
  };
  expect(await found()).toEqual(['inactive-holds-license', 'inactive-on-add-on-list']);
  gwen.licenses = { provider: false, admin: false };
  await visit(page, origin + PATHS.new.licenses, popup);
  expect(await found()).toEqual(['inactive-on-add-on-list']);
  for (const list of lists) {
    await page.goto(`${origin}/organization/add-ons/${list}`);
    const remove = await page.waitForSelector(`tr:has(a[href$="${gwen.id}"]) button`);
    const left = (await stepsOf(world, name)).filter((text) => text.startsWith('○')).length;
    await remove?.click();
    await waitFor('one step less', async () => {
      const now = await stepsOf(world, name);
      return now.filter((text) => text.startsWith('○')).length < left;
    });
  }
  expect(await found()).toEqual([]);
  expect((await stepsOf(world, name)).filter((text) => text.startsWith('○'))).toEqual([]);
  expect(await said(world, '.strip').catch(() => '')).not.toContain(name);
}
