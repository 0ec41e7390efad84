import { askAsPopup } from '../../walk.ts';
import { type Group, type Row, single } from '../rows.ts';
import { benchPractice } from './server.ts';
import { traced } from './trace.ts';
import { openAndRead, rest, type World } from './world.ts';

const SIZES = [3, 30];
const STAFF = 100;
const ROUNDS = 5;
const TEXT = 'somebody.new@cedarhollow.example';
const OURS = 'content-scripts/staff.js';

/** What script on the page's thread takes for each key that is typed into the last person's email, hints included. */
const typed = async (world: World, people: number): Promise<Row> => {
  const { open, page } = world;
  const each: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await openAndRead(world, `/invite?rows=${people}`);
    await page.waitForSelector('[data-license-lens]');
    const fields = await page.$$('input[type="email"]');
    await fields.at(-1)?.focus();
    await rest(page);
    const trace = await traced(open, async () => {
      await page.keyboard.type(TEXT, { delay: 40 });
      await rest(page);
    });
    each.push(trace.script(OURS) / TEXT.length);
  }
  return single(`a key typed into a form for ${people} people`, each, 'ms', 2);
};

export async function formGroup(world: World): Promise<Group> {
  await askAsPopup(world.popup, { type: 'importPractice', practice: benchPractice(STAFF) });
  const rows: Row[] = [];
  for (const people of SIZES) rows.push(await typed(world, people));
  return {
    title: 'Inviting staff',
    how: `The form to invite staff at a practice of ${STAFF}: what all script on the page’s thread takes for a key that is typed into the email of the last person, with the hints that follow it.`,
    rows,
  };
}
