import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Practice } from '../../../core/index.ts';
import { knowEverything, knownPractice } from '../../known/index.ts';
import { badgesSeen } from '../../launch/badges.ts';
import { boxKeys } from '../../practice/permissions.ts';
import { WITH_CONTROLS } from '../../practice/styles/styles.ts';
import { askAsPopup, visit, waitFor } from '../../walk.ts';
import { demoBadges } from '../demo-truth.ts';
import { type Drawn, installDrawn } from '../tables/drawn.ts';
import { type Either, waitForSaid } from './seen.ts';

type Controls = (typeof WITH_CONTROLS)[number];
type InPage = typeof globalThis & { drawn: Drawn };

const CONTROL: Record<Controls, string> = { vaadin: 'vaadin-checkbox', ui5: 'ui5-switch', spectrum: 'sp-switch' };

/** So many people are drawn, at the least. */
const ENOUGH = 8;

const practiceOf = ({ popup, origin }: Either): Promise<Practice> =>
  askAsPopup(popup, { type: 'exportPractice', host: new URL(origin).host });

const peopleOf = ({ practice }: Either) => practice.tenant('demo').people;

/** The licenses of everybody of whom they are known, and what they are. */
const licensesOf = async (world: Either) => {
  const { staff } = await practiceOf(world);
  const read = staff.filter(({ licenses }) => licenses !== undefined);
  const right = peopleOf(world).filter(({ id }) => read.some((one) => one.id === id));
  return {
    known: Object.fromEntries(read.map(({ id, licenses }) => [id, licenses])),
    right: Object.fromEntries(right.map(({ id, licenses }) => [id, { ...licenses }])),
  };
};

/** Waits until at least so many people's licenses are read, and all of them right. */
const waitForLicenses = (world: Either, what: string): Promise<object> =>
  waitFor(what, async () => {
    const { known, right } = await licensesOf(world);
    return Object.keys(known).length >= ENOUGH && isDeepStrictEqual(known, right) && known;
  });

/** A list of licenses is read as its switches stand, and again as soon as two are flipped by hand. */
async function flipLicenses(world: Either, style: Controls): Promise<void> {
  const { page, popup, origin } = world;
  await askAsPopup(popup, { type: 'eraseHost', host: new URL(origin).host });
  await visit(page, `${origin}/styles/${style}/licenses`, popup);
  const before = await waitForLicenses(world, 'licenses');
  for (const at of [0, 3]) await (await page.$$(`#list ${CONTROL[style]}`))[at]?.click();
  await waitFor('what was saved', async () => !isDeepStrictEqual((await licensesOf(world)).right, before));
  expect(await waitForLicenses(world, 'the licenses that were flipped')).not.toEqual(before);
}

interface Beside {
  id: string;
  isInView: boolean;
  labels: string[];
}

/** Everybody who is drawn, from top to bottom, with the labels of the badges in the line of their link. */
const besides = async ({ page, popup }: Either): Promise<{ people: Beside[]; badges: number }> => {
  const badges = await badgesSeen(popup, page);
  const people = await page.evaluate((shown) => {
    const links = [...document.querySelectorAll('#list [href]')].filter((link) => link.getClientRects().length > 0);
    const found = links.flatMap((link) => {
      const id = /^\/staff\/(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1];
      if (id === undefined) return [];
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const isInView = link.contains(document.elementFromPoint((left + right) / 2, middle));
      const beside = shown.filter((badge) => Math.abs((badge.top + badge.bottom) / 2 - middle) < 8);
      return [{ id, isInView, labels: beside.map(({ label }) => label), top }];
    });
    return found.sort((a, b) => a.top - b.top);
  }, badges);
  return { people, badges: badges.length };
};

/** Waits until everybody in view carries what belongs to them, and nobody else carries anything. */
const waitForBadges = (world: Either, what: string): Promise<true> =>
  waitFor(what, async () => {
    const { people, badges } = await besides(world);
    const isRight = people.every(({ id, isInView, labels }) => {
      const right = String(demoBadges[id] ?? []);
      return String(labels) === right || (!isInView && labels.length === 0);
    });
    return isRight && badges > 0 && people.flatMap(({ labels }) => labels).length === badges;
  });

const inViewOf = async (world: Either): Promise<string> =>
  (await besides(world)).people.flatMap(({ id, isInView }) => (isInView ? id : [])).join();

const fill = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Everybody carries their badge after the list was sorted, scrolled, filtered, drawn again and built anew. */
async function badgesStay(world: Either, style: Controls): Promise<void> {
  const { page, origin } = world;
  await page.goto(`${origin}/styles/${style}/staff`);
  await waitForBadges(world, 'badges');
  const act = async (what: string, does: (name: string) => void): Promise<void> => {
    const before = await inViewOf(world);
    await page.evaluate(does, 'Full name');
    await waitFor(what, async () => (await inViewOf(world)) !== before);
    await waitForBadges(world, `badges after ${what}`);
  };
  const sort = (name: string): void => {
    const { drawn } = globalThis as InPage;
    const list = document.getElementById('list') ?? document.body;
    const heads = drawn.within(list, 'th, [role="columnheader"]');
    const head = heads.find((one) => drawn.text(one) === name);
    if (head) drawn.innermost(head).click();
  };
  await act('the order of names', sort);
  await act('the other order of names', sort);
  await act('the end of the list', () => {
    const { drawn } = globalThis as InPage;
    const list = document.getElementById('list') ?? document.body;
    for (const part of drawn.within(list, '*')) part.scrollTop = 1e6;
  });
  for (const text of ['Ruiz', '']) {
    await page.$eval('input[type="search"]', fill, text);
    await waitFor(`those found by “${text}”`, async () => (await inViewOf(world)).length < 60 === (text !== ''));
    await waitForBadges(world, `badges of those found by “${text}”`);
  }
  await act('a new list', () => document.getElementById('rebuild')?.click());
  await act('the same people from another one on', () => document.getElementById('refresh')?.click());
}

/** What is known of the permissions of somebody, and what is right: what the plain page told, with what was set since. */
const permissionsOf = async (world: Either, id: string) => {
  const { staff } = await practiceOf(world);
  const told = (await knownPractice(0)).staff.find((one) => one.id === id)?.permissions ?? {};
  const on = peopleOf(world).find((one) => one.id === id)?.permissions ?? [];
  const settable = boxKeys.filter((key) => key in told);
  return {
    known: staff.find((one) => one.id === id)?.permissions,
    right: { ...told, ...Object.fromEntries(settable.map((key) => [key, key === 'default' || on.includes(key)])) },
  };
};

const waitForPermissions = (world: Either, id: string): Promise<true> =>
  waitFor(`the permissions of ${id}`, async () => {
    const { known, right } = await permissionsOf(world, id);
    return isDeepStrictEqual(known, right);
  });

/** Permissions are read as their controls stand; what is ticked by hand is a draft until it is saved. */
async function setPermissions(world: Either, style: Controls): Promise<void> {
  const { page, popup, origin } = world;
  const names = ['Siobhan', 'Kwame', 'Linh', 'François', 'Tomasz'];
  await askAsPopup(popup, { type: 'eraseHost', host: new URL(origin).host });
  const ids = peopleOf(world).flatMap(({ id, first }) => (names.includes(first) ? id : []));
  for (const id of ids) {
    await visit(page, `${origin}/styles/${style}/staff/${id}/permissions`, popup);
    await waitForPermissions(world, id);
  }
  await waitForSaid(world, '.strip', 'As saved:');
  const id = ids.at(-1) ?? '';
  const before = await permissionsOf(world, id);
  const controls = await page.$$(`#list ${CONTROL[style]}`);
  for (const key of ['billing', 'default.clients.delete']) await controls[boxKeys.indexOf(key)]?.click();
  await waitForSaid(world, '.strip', 'If you save now:');
  expect(await permissionsOf(world, id)).toEqual(before);
  await page.locator('#list > button').click();
  await waitFor('what was saved', async () => {
    const { right } = await permissionsOf(world, id);
    return !isDeepStrictEqual(right, before.right);
  });
  await waitForPermissions(world, id);
}

/** Pages whose tables and controls are elements of a library, with roots of their own, in either browser. */
export function describeOwnControls(world: Either): void {
  beforeAll(() => world.page.evaluateOnNewDocument(installDrawn));
  describe.each(WITH_CONTROLS)('pages built with %s', (style) => {
    beforeAll(() => world.practice.reset());

    it('licenses are read as they are set, and as soon as one is flipped', () => flipLicenses(world, style));

    it('badges are right after the list was sorted, scrolled, searched and drawn again', async () => {
      await knowEverything(world.popup, new URL(world.origin).host);
      await badgesStay(world, style);
    });

    it('permissions are read as they are set, and what is ticked is a draft until it is saved', () =>
      setPermissions(world, style));
  });
}
