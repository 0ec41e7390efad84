import { afterEach, expect, it, vi } from 'vitest';
import { Memory, NotYet, type PageResult, readPage, vocabularies } from '../../core/index.ts';
import type { Vocabulary } from '../../core/systems/system.ts';
import { makeUpPage } from './corpus.ts';
import { newRow, newStaffList, URL_OF } from './fixtures.ts';

const [vocabulary] = vocabularies;
const URL = URL_OF('/staff');
if (!vocabulary) throw new Error('no practice system is known');

const look = (memory?: Memory, words = vocabulary): PageResult => {
  memory?.begin();
  return readPage(document, URL, words, memory);
};

const said = (result: PageResult): string =>
  JSON.stringify(
    result && 'reading' in result
      ? [result.reading, result.extent, result.rows.map(({ index, person }) => [index, person])]
      : (result ?? 'not read'),
  );

/** Looks as often as it takes; returns how often. */
const lookOn = (memory: Memory): { result: PageResult; looks: number } => {
  for (let looks = 1; ; looks++) {
    try {
      return { result: look(memory), looks };
    } catch (error) {
      if (!(error instanceof NotYet) || looks > 1000) throw error;
    }
  }
};

const randomOf = (seed: number) => {
  let state = seed * 7919 + 17;
  return (below: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
};
const some = (selector: string, random: (below: number) => number): Element | undefined => {
  const found = [...document.body.querySelectorAll(selector)];
  return found[random(found.length)];
};

const CELLS = 'td, [role="cell"], [role="gridcell"], dd';
const ROWS = 'tbody tr, [role="row"], li, article';
const copyOf = (element: Element | undefined) => element?.cloneNode(true) as Element | undefined;

/** What pages do with their lists. */
const CHANGES: readonly ((random: (below: number) => number) => void)[] = [
  (random) => some(CELLS, random)?.replaceChildren(['Bo Ek', 'Inactive', 'Therapist', '', 'On'][random(5)] ?? ''),
  (random) => some(CELLS, random)?.replaceChildren(...(copyOf(some(CELLS, random))?.childNodes ?? [])),
  (random) => some(ROWS, random)?.remove(),
  (random) => {
    const row = some(ROWS, random);
    row?.parentElement?.prepend(row);
  },
  (random) => some(ROWS, random)?.after(copyOf(some(ROWS, random)) ?? ''),
  (random) => some('a[href]', random)?.setAttribute('href', `/staff/5f00000000000000000000${10 + random(80)}`),
  (random) =>
    some('[data-id], [data-staff-id], tr', random)?.setAttribute('data-id', `5f000000000000000000001${random(9)}`),
  (random) => some(`${ROWS}, span, a, button`, random)?.toggleAttribute('hidden'),
  (random) =>
    some('th, [role="columnheader"]', random)?.replaceChildren(['Admin', 'Position', 'Status'][random(3)] ?? ''),
  (random) => some('h1, h2', random)?.replaceChildren(['Staff', 'Clients', 'Manage Licenses'][random(3)] ?? ''),
  (random) => some('input[type="checkbox"], [role="switch"], button', random)?.setAttribute('aria-checked', 'true'),
  (random) => {
    const box = some('input[type="checkbox"]', random) as HTMLInputElement | undefined;
    if (box) box.checked = !box.checked;
  },
  (random) => some(CELLS, random)?.insertAdjacentHTML('beforeend', '<h2>Clients</h2>'),
  (random) => some(CELLS, random)?.setAttribute('colspan', String(1 + random(2))),
  (random) => some(CELLS, random)?.insertAdjacentHTML('beforeend', '<select><option selected>Active</option></select>'),
  (random) => some(CELLS, random)?.insertAdjacentHTML('beforeend', '<table><tr><td>1</td></tr></table>'),
  (random) => some('*', random)?.setAttribute('class', `drawn-${random(9)}`),
  (random) => document.head.querySelector('style')?.setAttribute('class', `sheet-${random(9)}`),
  (random) => some('main, div, table, ul, section', random)?.setAttribute('class', `drawn-${random(9)}`),
  (random) => {
    const around = document.createElement('div');
    const inner = some('table, ul, [role="grid"], h1, h2', random);
    inner?.replaceWith(around);
    around.append(inner ?? '');
    around.className = 'around';
  },
];

const bigList = (): string =>
  newStaffList(Array.from({ length: 60 }, (_, i) => newRow(i, `Person Number${i}`)).join(''));
const PAGES = 32;
const STEPS = 12;

afterEach(() => vi.restoreAllMocks());

it('what is remembered says the same as a page that is read anew, whatever the page does meanwhile', () => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const failures: string[] = [];
  let read = 0;
  document.head.append(document.createElement('style'));
  for (let seed = 0; seed < PAGES; seed++) {
    const random = randomOf(seed);
    document.body.innerHTML = seed % 4 === 0 ? bigList() : makeUpPage(seed).html;
    const memory = new Memory();
    look(memory);
    for (let step = 0; step < STEPS; step++) {
      const changes = [random(CHANGES.length), ...(random(2) ? [random(CHANGES.length)] : [])];
      for (const change of changes) CHANGES[change]?.(random);
      memory.forget(observer.takeRecords());
      const [ours, fresh] = [said(look(memory)), said(look())];
      if (fresh.startsWith('[')) read++;
      if (ours !== fresh) failures.push(`seed ${seed}, step ${step}, changes ${changes}`);
    }
  }
  observer.disconnect();
  document.head.replaceChildren();
  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan((PAGES * STEPS) / 4);
});

it('what one system has read is no answer to another one, in whose words the same page says something else', () => {
  document.body.innerHTML = bigList();
  const memory = new Memory();
  const other: Vocabulary = { ...vocabulary, words: { ...vocabulary.words, nobody: ['person number1'] } };
  for (const words of [vocabulary, other, vocabulary])
    expect(said(look(memory, words))).toBe(said(look(undefined, words)));
});

it('a look that has no time for a whole list says nothing, and the last one says it all', () => {
  let now = 1;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  for (let seed = 0; seed < 8; seed++) {
    document.body.innerHTML = seed === 0 ? bigList() : makeUpPage(seed).html;
    const { result, looks } = lookOn(new Memory(0));
    expect(said(result)).toBe(said(look()));
    if (seed === 0) expect(looks).toBeGreaterThan(10);
  }
});
