import { join } from 'node:path';
import { bundled } from '../../launch/bundle.ts';
import { alternately } from '../measure.ts';
import { type Group, pair } from '../rows.ts';
import type { StoreBench, StoreTimes } from './inPage/store.ts';
import { benchPractice } from './server.ts';
import type { World } from './world.ts';

const STAFF = 10_000;
const ROUNDS = 15;

type InPage = typeof globalThis & { bench: StoreBench; practice: ReturnType<typeof benchPractice> };

export async function storeGroup({ page, theirs }: World): Promise<Group> {
  await page.goto(theirs('/empty'));
  await page.evaluate(await bundled(join(import.meta.dirname, 'inPage', 'store.ts')));
  await page.evaluate((practice) => {
    Object.assign(globalThis, { practice });
  }, benchPractice(STAFF));
  const all: StoreTimes[] = [];
  await alternately(
    {
      round: async () => {
        const times = await page.evaluate(() => (globalThis as InPage).bench.times((globalThis as InPage).practice));
        all.push(times);
        return 0;
      },
    },
    ROUNDS,
    2,
  );
  const measured = all.slice(2);
  const of = (name: keyof StoreTimes): number[] => measured.map((times) => times[name]);
  const size = STAFF.toLocaleString('en');
  return {
    title: 'Kept in the browser',
    how: `A practice of ${size} staff in the IndexedDB of Chromium, against the same value in a database of its own, with no code of ours. Keeping reads what is there before it writes, in one transaction; so does what it is measured against.`,
    rows: [
      pair({
        what: `keep a practice of ${size} staff`,
        ours: of('keep'),
        theirs: of('rawKeep'),
        against: 'raw get and put',
        atMost: 1.5,
      }),
      pair({
        what: `load a practice of ${size} staff`,
        ours: of('load'),
        theirs: of('rawLoad'),
        against: 'raw get',
        atMost: 1.5,
      }),
    ],
  };
}
