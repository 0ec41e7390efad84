import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSheets } from '../../core/files/sheets/readSheets.ts';
import sheets from '../rosters/sheets.json' with { type: 'json' };
import { shown } from './sheets/shown.ts';

const FOLDER = 'test/rosters/files';

/** What stands in each file, as it was compared with the file by eye; a text is the reason why it is refused. */
const known: Record<string, string | string[]> = sheets;

it('it is known of each file what stands in it', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(known).sort());
});

it.each(Object.entries(known))('%s', async (name, stands) => {
  const read = async (): Promise<string[]> =>
    shown(await readSheets({ name, bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)) }));
  if (typeof stands === 'string') await expect(read()).rejects.toThrow(stands);
  else expect(await read()).toEqual(stands);
});
