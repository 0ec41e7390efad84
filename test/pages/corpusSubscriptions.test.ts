import { expect, it } from 'vitest';
import { LICENSES, vocabularyById } from '../../core/index.ts';
import { type MadeUpSubscription, makeUpSubscription } from './corpusSubscriptions.ts';
import { readThrough, URL_OF } from './fixtures.ts';

/** PAGES=6000 looks for more. */
const PAGES = Number(process.env.PAGES ?? 600);
const vocabulary = vocabularyById('theranest');
if (!vocabulary) throw new Error('no words for TheraNest');

interface Outcome {
  wrong: string[];
  /** All that the page says clearly was read. */
  isWhole: boolean;
}

const draw = ({ html, typed }: MadeUpSubscription): void => {
  document.body.innerHTML = html;
  if (typed === undefined) return;
  for (const field of document.querySelectorAll('input')) field.value = typed;
};

/** How a page was read; undefined, if it was not. */
function outcomeOf(page: MadeUpSubscription): Outcome | undefined {
  draw(page);
  const result = readThrough(document, URL_OF('/organization'), vocabulary as NonNullable<typeof vocabulary>);
  if (!result || 'unclear' in result) return undefined;
  const { kind, pools = {}, plan, staff } = result.reading;
  const wrong = page.isDecoy ? ['a decoy was read'] : kind === 'manageSubscription' ? [] : [`read as ${kind}`];
  if (plan !== undefined && plan !== 'perProvider') wrong.push(`the plan is read as ${plan}`);
  if (staff.length > 0) wrong.push('somebody was read');
  for (const license of LICENSES) {
    const count = pools[license];
    if (count !== undefined && count !== page.bought[license])
      wrong.push(`${license}: ${count} for ${page.bought[license]}`);
  }
  return { wrong, isWhole: page.said.every((license) => pools[license] !== undefined) };
}

it(`${PAGES} made-up subscription pages are read right or not at all`, () => {
  const counts = { right: 0, 'read in part': 0, 'not read': 0, 'left alone': 0, wrong: 0 };
  const failures: string[] = [];
  for (let seed = 0; seed < PAGES; seed++) {
    const page = makeUpSubscription(seed);
    const outcome = outcomeOf(page);
    if (outcome?.wrong.length) {
      failures.push(`seed ${seed} (${page.layout}; ${page.mutations.join('; ')}): ${outcome.wrong.join('; ')}`);
      counts.wrong++;
    } else if (page.isDecoy || page.said.length === 0) counts['left alone']++;
    else counts[!outcome ? 'not read' : outcome.isWhole ? 'right' : 'read in part']++;
  }
  console.log(
    `made-up subscription pages: ${counts.right} read right, ${counts['read in part']} in part, ${counts['not read']} not read, ${counts['left alone']} rightly left alone, ${counts.wrong} read wrong`,
  );
  expect(failures.slice(0, 10)).toEqual([]);
  expect(counts.right).toBeGreaterThan(PAGES / 2);
});
