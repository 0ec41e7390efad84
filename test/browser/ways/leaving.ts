import { expect } from 'vitest';
import { knowEverything } from '../../known/index.ts';
import { LAYER } from '../../launch/badges.ts';
import type { License, Person } from '../../practice/tenants.ts';
import { askAsPopup, overviews, PATHS, visit, waitFor } from '../../walk.ts';
import { type Form, hostOf, stepsOf, waitForDone } from './onTheWay.ts';
import { type Either, focusedOf, focusOn, said, waitForSaid } from './seen.ts';

const LISTS = ['telehealth', 'client-portal'] as const;
const ADD_ONS = '/organization/add-ons/';
const OFF: Record<License, boolean> = { provider: false, admin: false };

const nameOf = ({ first, last }: Person): string => `${first} ${last}`;

/** The demo practice as it begins, with everything about it known, and one of its people. */
const begin = async (world: Either, first: string): Promise<Person> => {
  const { page, popup, practice } = world;
  practice.reset();
  const host = hostOf(world);
  await askAsPopup(popup, { type: 'eraseHost', host });
  await knowEverything(popup, host);
  await page.bringToFront();
  const person = practice.tenant('demo').people.find((one) => one.first === first);
  if (!person) throw new Error(`nobody is called ${first}`);
  return person;
};

/** The rules that find something about somebody, or about seats. */
const foundOf = async (world: Either, { id }: Person): Promise<string[]> => {
  const overview = (await overviews(world.popup)).find(({ host }) => host === hostOf(world));
  return (overview?.findings ?? [])
    .flatMap(({ staffId, rule, quiet }) => (staffId === id && !quiet ? [rule] : []))
    .sort();
};

/** Steps of the list that name somebody, and are not done. */
const leftOf = async (world: Either, person: Person): Promise<string[]> =>
  (await stepsOf(world, nameOf(person))).filter((text) => text.startsWith('○'));

/** Opens what can be done with somebody, on the staff list. */
const openMenu = async ({ page, origin }: Either, person: Person): Promise<void> => {
  await page.goto(origin + PATHS.new.staff);
  await page.waitForSelector(LAYER);
  await page.locator(`[aria-label^="Actions for ${nameOf(person)}"]`).click();
};

/** The row of somebody on the older staff list. */
const classicRow = async ({ page, origin }: Either, { id }: Person) => {
  await page.goto(origin + PATHS.classic.staff);
  await page.waitForSelector(LAYER);
  const row = await page.waitForSelector(`tr:has(a[href*="${id}"])`);
  if (!row) throw new Error('no row');
  return row;
};

/** Somebody leaves, step by step as the list says; afterwards there is no finding about them, and no seat. */
export async function leaveByTheList(world: Either): Promise<void> {
  const { page, popup, origin } = world;
  const gwen = await begin(world, 'Gwendolyn');
  const name = nameOf(gwen);
  for (const list of LISTS) await visit(page, origin + ADD_ONS + list, popup);
  // She has an admin level: the page does not let anybody deactivate her, and the list begins with that.
  await openMenu(world, gwen);
  const why = await waitForSaid(world, '.strip', `You can’t deactivate ${name} yet.`);
  expect(why).toContain('uncheck “Administration”');
  await focusOn(world, '.strip .button');
  await page.keyboard.press('Enter');
  await waitForSaid(world, '.strip', 'These steps are in “What to do, in order” now.');
  await waitForDone(world, name, '○○○○○');

  gwen.permissions = gwen.permissions.filter((one) => one !== 'administration');
  await visit(page, origin + PATHS.new.permissions(gwen.id), popup);
  await waitForDone(world, name, '✓○○○○');
  await openMenu(world, gwen);
  await page.locator('[role="menuitem"]::-p-text(Deactivate)').click();
  await waitForDone(world, name, '✓✓○○○');
  expect(await foundOf(world, gwen)).toEqual(['inactive-holds-license', 'inactive-on-add-on-list']);
  gwen.licenses = { ...OFF };
  await visit(page, origin + PATHS.new.licenses, popup);
  await waitForDone(world, name, '✓✓✓○○');
  expect(await foundOf(world, gwen)).toEqual(['inactive-on-add-on-list']);
  for (const list of LISTS) {
    await page.goto(origin + ADD_ONS + list);
    const remove = await page.waitForSelector(`tr:has(a[href$="${gwen.id}"]) button`);
    const { length } = await leftOf(world, gwen);
    await remove?.click();
    await waitFor('one step less', async () => (await leftOf(world, gwen)).length < length);
  }
  expect(await foundOf(world, gwen)).toEqual([]);
  expect(await leftOf(world, gwen)).toEqual([]);
  expect(await said(world, '.strip').catch(() => '')).not.toContain(name);
}

/** Where *Deactivate* is greyed out, it is said why: in a menu, at the pointer, and for whoever goes there by key. */
export async function heldBack(world: Either): Promise<void> {
  const { page } = world;
  const owner = await begin(world, 'Ingrid');
  await openMenu(world, owner);
  await waitForSaid(world, '.strip', `You can’t deactivate ${nameOf(owner)} yet: they’re the account owner.`);
  const steps = await said(world, '.strip ol');
  expect(steps).toMatch(/^First, ask your practice system’s support.*uncheck.*deactivate/);

  const marcus = await begin(world, 'Marcus');
  const name = nameOf(marcus);
  await (await (await classicRow(world, marcus)).waitForSelector('button'))?.hover();
  await waitForSaid(world, '.strip', `You can’t deactivate ${name} yet. First, uncheck “Administration” for them.`);
  expect(await stepsOf(world, name)).toEqual([]);
  await (await (await classicRow(world, marcus)).waitForSelector('a'))?.focus();
  await waitForSaid(world, '.strip', `You can’t deactivate ${name} yet.`);
  await focusOn(world, '.strip .button');
  await page.keyboard.press('Enter');
  await waitForSaid(world, '.strip', 'These steps are in “What to do, in order” now.');
  expect(await leftOf(world, marcus)).toHaveLength(3);
  // The focus stays where it is, on what takes it back.
  expect(await focusedOf(world)).toBe('button Undo');
  await page.keyboard.press('Enter');
  await waitForSaid(world, '.strip', 'Start these steps');
  expect(await stepsOf(world, name)).toEqual([]);
  expect(await focusedOf(world)).toBe('button Start these steps');
}

/** Asks before somebody is deactivated, as the page of a vendor may: in a dialog of its own, or in the browser's. */
const askFirst = ({ page }: Either, form: Form): Promise<void> =>
  page.evaluate((isOwn) => {
    document.addEventListener(
      'click',
      (event) => {
        const control = (event.target as Element).closest<HTMLButtonElement>('button');
        if (control?.textContent?.trim() !== 'Deactivate' || control.dataset.sure) return;
        event.preventDefault();
        event.stopPropagation();
        const goOn = () => {
          control.dataset.sure = 'yes';
          control.click();
        };
        if (!isOwn) {
          if (confirm('Deactivate this staff member?')) goOn();
          return;
        }
        const dialog = document.createElement('dialog');
        dialog.innerHTML = '<h2>Deactivate this staff member?</h2><button>Cancel</button><button>Yes</button>';
        dialog.addEventListener('click', ({ target }) => {
          dialog.remove();
          if ((target as Element).textContent === 'Yes') goOn();
        });
        document.body.append(dialog);
        dialog.showModal();
      },
      { capture: true },
    );
  }, form === 'new');

/** Somebody is not deactivated after all: nothing is on the list. Once they are, what is left is. */
export async function cancelFirst(world: Either, form: Form): Promise<void> {
  const { page, popup, origin } = world;
  const zoe = await begin(world, 'Zoë');
  const name = nameOf(zoe);
  const click = async (isSure: boolean): Promise<void> => {
    if (form === 'new') {
      await openMenu(world, zoe);
      await askFirst(world, form);
      await page.locator('[role="menuitem"]::-p-text(Deactivate)').click();
      await page.locator(`dialog button::-p-text(${isSure ? 'Yes' : 'Cancel'})`).click();
      return;
    }
    const row = await classicRow(world, zoe);
    await askFirst(world, form);
    page.once('dialog', (dialog) => (isSure ? dialog.accept() : dialog.dismiss()));
    await (await row.waitForSelector('button'))?.click();
  };
  await click(false);
  await visit(page, origin + PATHS[form].staff, popup);
  expect(zoe.active).toBe(true);
  expect(await stepsOf(world, name)).toEqual([]);
  await click(true);
  if (form === 'classic') {
    // The list of those who are active does not say that it has everybody: it is asked whether she was deactivated.
    await waitForSaid(world, '.strip', `Did you deactivate ${name}?`);
    await focusOn(world, '.strip .link');
    await page.keyboard.press('Enter');
    await waitForSaid(world, '.strip', '');
    zoe.active = true;
    await click(true);
    await waitForSaid(world, '.strip', `Did you deactivate ${name}?`);
    expect(await said(world, '.strip ol')).toMatch(/^Go to Organization > Manage Licenses and turn off/);
    expect(await stepsOf(world, name)).toEqual([]);
    await visit(page, `${origin}/classic/staff?show=inactive`, popup);
  }
  await waitForDone(world, name, '✓○');
  expect(await foundOf(world, zoe)).toEqual(['inactive-holds-license']);
}

/** Every order that is wrong is told: by a finding about the person, or about the seats. */
export async function leaveInWrongOrders(world: Either): Promise<void> {
  const { page, popup, origin, practice } = world;
  const see = async (...paths: string[]): Promise<void> => {
    for (const path of paths) await visit(page, origin + path, popup);
  };
  const aboutSeats = async (): Promise<string[]> => {
    const overview = (await overviews(popup)).find(({ host }) => host === hostOf(world));
    return (overview?.findings ?? []).flatMap(({ staffId, rule }) => (staffId === undefined ? [rule] : []));
  };
  const quiet = async ({ id }: Person): Promise<string[]> => {
    const overview = (await overviews(popup)).find(({ host }) => host === hostOf(world));
    return (overview?.findings ?? []).flatMap(({ staffId, rule }) => (staffId === id ? [rule] : []));
  };
  const { new: at } = PATHS;

  let gwen = await begin(world, 'Gwendolyn');
  gwen.licenses = { ...OFF };
  await see(at.licenses);
  expect(await foundOf(world, gwen), 'license off while she works').toContain('provider-license-missing');

  gwen = await begin(world, 'Gwendolyn');
  gwen.permissions = gwen.permissions.filter((one) => one !== 'administration');
  gwen.active = false;
  await see(at.permissions(gwen.id), at.staff);
  expect(await foundOf(world, gwen), 'deactivated with a license on').toEqual(['inactive-holds-license']);

  gwen = await begin(world, 'Gwendolyn');
  gwen.active = false;
  gwen.licenses = { ...OFF };
  await see(at.licenses, at.staff);
  expect(await quiet(gwen), 'deactivated with Administration on').toEqual(['inactive-runs-practice']);

  gwen = await begin(world, 'Gwendolyn');
  gwen.permissions = gwen.permissions.filter((one) => one !== 'administration');
  gwen.active = false;
  gwen.licenses = { ...OFF };
  await see(at.permissions(gwen.id), at.licenses, at.staff, `${ADD_ONS}telehealth`);
  expect(await foundOf(world, gwen), 'a list of an add-on forgotten').toEqual(['inactive-on-add-on-list']);

  gwen = await begin(world, 'Gwendolyn');
  const { licenses } = gwen;
  const { people, quantities } = practice.tenant('demo');
  const on = people.filter((one) => one.licenses.provider).length;
  quantities.provider = on - 1;
  await see(at.subscription);
  expect(licenses.provider).toBe(true);
  expect(await aboutSeats(), 'fewer bought while her license is on').toContain('seats-overassigned');
}
