import { expect, it } from 'vitest';
import { nameKey } from '../../core/index.ts';
import { makeUpPage } from './corpus.ts';
import type { MadeUpPage } from './corpusSketch.ts';
import { read } from './fixtures.ts';

const PAGES = 600;

/** What is wrong in the reading of a page; nothing, if it was read right or not at all. */
function wrongIn({ html, kind, isDecoy, people }: MadeUpPage): string[] | undefined {
  const result = read(html);
  if (!result || 'unclear' in result) return undefined;
  const { reading } = result;
  const wrong = isDecoy ? ['a decoy was read'] : reading.kind === kind ? [] : [`read as ${reading.kind}`];
  for (const person of reading.staff) {
    const truth = people.find(({ name }) => nameKey(name) === nameKey(person.name));
    if (!truth) {
      wrong.push(`“${person.name}” is nobody`);
      continue;
    }
    if (person.id !== undefined && person.id !== truth.id) wrong.push(`${truth.name} has the id of another`);
    if (person.position !== undefined && person.position !== truth.position)
      wrong.push(`${truth.name}: position “${person.position}”`);
    if (truth.active !== undefined && person.active !== undefined && person.active !== truth.active)
      wrong.push(`${truth.name}: active read as ${person.active}`);
    for (const license of ['provider', 'admin'] as const) {
      const held = person.licenses?.[license];
      if (held !== undefined && held !== truth[license]) wrong.push(`${truth.name}: ${license} read as ${held}`);
    }
  }
  return wrong;
}

it(`${PAGES} made-up pages are read right or not at all`, () => {
  const counts = { right: 0, 'not read': 0, wrong: 0 };
  const failures: string[] = [];
  for (let seed = 0; seed < PAGES; seed++) {
    const page = makeUpPage(seed);
    const wrong = wrongIn(page);
    if (wrong?.length) failures.push(`seed ${seed} (${page.mutations.join('; ')}): ${wrong.join('; ')}`);
    counts[wrong === undefined ? 'not read' : wrong.length ? 'wrong' : 'right']++;
  }
  console.log(`made-up pages: ${counts.right} read right, ${counts['not read']} not read, ${counts.wrong} read wrong`);
  expect(failures.slice(0, 10)).toEqual([]);
  expect(counts.right).toBeGreaterThan(PAGES / 2);
});
