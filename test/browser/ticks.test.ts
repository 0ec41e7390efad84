import { beforeEach, describe, expect, it } from 'vitest';
import { auditPractice, findingKey, type Practice } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import { clickByName } from '../launch/accessibility.ts';
import { evaluateInside } from '../launch/inside.ts';
import type { Person } from '../practice/tenants.ts';
import { askAsPopup, overviews, PATHS, waitFor } from '../walk.ts';
import { DEMO, readable, useWorld } from './setup.ts';
import { nextFrame, type SaidByStrip, stripOn, waitForStrip } from './strip.ts';

const world = useWorld();
const HOST = 'demo.theranest.com';

beforeEach(async () => {
  world.practice.reset();
  await knowEverything(world.popup);
});

/** The same numbers in every run. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const named = (first: string): Person => {
  const person = readable(world.practice).find((one) => one.first === first);
  if (!person) throw new Error(`${first} has left`);
  return person;
};

interface Verdict {
  labels: string[];
  needs: string | undefined;
  /** Free seats of the license that is needed and off; undefined where none is. */
  free: number | undefined;
}

/** What the strip says, as an audit would say it. */
const verdictOf = ({ tags, need, free }: SaidByStrip): Verdict => ({
  labels: [...tags].sort(),
  needs: /needs no license|is inactive/.test(need)
    ? 'none'
    : / (Provider|Admin) license/.exec(need)?.[1]?.toLowerCase(),
  free: free ? (free.startsWith('No ') ? 0 : Number.parseInt(free, 10)) : undefined,
});

/** What the audit says of what is kept now. */
const auditOf = async (id: string): Promise<Verdict> => {
  const practice = (await askAsPopup(world.popup, { type: 'exportPractice', host: HOST })) as Practice;
  const audit = auditPractice(practice, { now: Date.now() });
  const { needs } = audit.staff.find((one) => one.id === id) ?? {};
  const { licenses, owner } = practice.staff.find((one) => one.id === id) ?? {};
  const lacks = needs && needs !== 'none' && !owner && !licenses?.provider && !licenses?.[needs] ? needs : undefined;
  const seats = lacks && audit.seats[lacks];
  const shown = (await overviews(world.popup)).find(({ host }) => host === HOST)?.findings ?? [];
  const labels = shown.filter(({ staffId }) => staffId === id);
  expect(labels.map(findingKey).sort()).toEqual(
    audit.findings
      .filter(({ staffId }) => staffId === id)
      .map(findingKey)
      .sort(),
  );
  return {
    labels: labels.map(({ label }) => label).sort(),
    needs,
    free: seats ? Math.max(0, (seats.bought ?? Number.NaN) - seats.switchedOn.atLeast) : undefined,
  };
};

/** How often the ticks changed the verdict: a strip that never changes would be right by chance. */
let changed = 0;

const asOf = async (): Promise<number> => (await overviews(world.popup)).find(({ host }) => host === HOST)?.asOf ?? 0;

describe.each(['new', 'classic'] as const)('ticks on a permissions page of the %s form', (form) => {
  const paths = PATHS[form];
  const people = ['Olga', 'Ana', 'Harold', 'Gwendolyn', 'Denise', 'Ji-woo'];

  it.each(people)('of %s are judged as the audit judges them after saving', async (first) => {
    const { page } = world;
    const { id } = named(first);
    const random = numbers(people.indexOf(first) * 977 + (form === 'new' ? 11 : 4711));
    await page.bringToFront();
    await page.goto(DEMO + paths.permissions(id));
    await waitForStrip(page, 'as saved', ({ lead }) => lead === 'As saved:');
    const now = await auditOf(id);
    expect(verdictOf((await stripOn(page)) as SaidByStrip)).toEqual(now);

    const boxes = await page.$$('form input[type="checkbox"]');
    for (let i = 0; i < 7; i++) {
      const box = boxes[Math.floor(random() * boxes.length)];
      // A box that is not active cannot be ticked; the level's own boxes decide most.
      if (box && (await box.evaluate((input) => !(input as HTMLInputElement).disabled))) await box.click();
    }
    for (const level of ['therapist', 'administration']) {
      const box = await page.$(`form input:is([name="${level}"], [value="${level}"]):not(:disabled)`);
      if (box && random() < 0.6) await box.click();
    }
    await boxes.at(-1)?.click();
    await nextFrame(page);
    const draft = await stripOn(page);
    expect(draft?.lead).toBe('If you save now:');
    expect(draft?.text).toContain('out. Ask them to save their work first.');
    const before = await asOf();

    await clickByName(page, 'button', 'Save Permissions');
    await clickByName(page, 'button', 'Save and log out');
    await waitFor('the reading of what is saved', async () => (await asOf()) > before);
    const audit = await auditOf(id);
    if (JSON.stringify(audit) !== JSON.stringify(now)) changed++;
    expect(verdictOf(draft as SaidByStrip)).toEqual(audit);
    const saved = await waitForStrip(page, 'as saved', ({ lead }) => lead === 'As saved:');
    expect(verdictOf(saved)).toEqual(audit);
  });

  it('change most verdicts', () => {
    expect(changed).toBeGreaterThan(people.length / 2);
    changed = 0;
  });
});

interface Glimpse {
  isTicked: boolean;
  before: string;
  text: string;
}

it('the verdict is there in the frame in which a tick is painted', async () => {
  const { page } = world;
  await page.bringToFront();
  await page.goto(DEMO + PATHS.new.permissions(named('Olga').id));
  await waitForStrip(page, 'as saved', ({ lead }) => lead === 'As saved:');
  await evaluateInside(page, () => {
    const text = (): string =>
      [...document.querySelectorAll('[data-license-lens]')]
        .map((host) => host.shadowRoot?.querySelector('.said')?.textContent ?? '')
        .join('');
    const before = text();
    const box = document.querySelector<HTMLInputElement>('input[name="administration"]');
    const glimpse = new Promise((resolve) => {
      // After every other listener has had the click: what is asked for a frame here is asked last, and the frame
      // that follows is the first one that can show the tick.
      window.addEventListener('click', () =>
        requestAnimationFrame(() => resolve({ isTicked: box?.checked, before, text: text() })),
      );
    });
    Object.assign(globalThis, { glimpse });
  });
  await clickByName(page, 'checkbox', 'Administration');
  const { isTicked, before, text } = await evaluateInside(
    page,
    () => (globalThis as unknown as { glimpse: Promise<Glimpse> }).glimpse,
  );
  expect(isTicked).toBe(true);
  expect(before).toContain('Olga Petrova-Lind needs no license.');
  expect(text).toContain('Olga Petrova-Lind needs an Admin license, but it’s off.');
  expect(text).toContain('Needs Admin license');
});
