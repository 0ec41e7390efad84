import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptyPractice, openStore, type Practice, PracticeError, readFile, readStaffFile } from '../../core/index.ts';
import { brokenJson, hosts, pollution, wrongTypes } from './malformed/json.ts';
import { oddFiles, told } from './malformed/odd.ts';
import { rosters } from './malformed/rosters.ts';
import { encodings, notOurs } from './malformed/texts.ts';
import { workbooks } from './malformed/workbooks.ts';

/** Files that nobody should bring, each with the place that the error must name. */
const malformedFiles = [
  ...encodings,
  ...notOurs,
  ...brokenJson,
  ...wrongTypes,
  ...pollution,
  ...hosts,
  ...rosters,
  ...workbooks,
];

const HOST = 'demo.theranest.com';
const known: Practice = { ...emptyPractice('theranest', HOST), staff: [{ id: 'z', name: 'Zoë' }] };

/** Imports a file as the options page does, up to where it would be kept. */
const importFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
  const found = readFile(bytes);
  if (found.kind !== 'staff') return found;
  const file = await readStaffFile({ name: 'staff', bytes }, 'theranest');
  if ('problems' in file) throw new PracticeError(file.problems.map(({ text }) => text).join('\n'));
  return file;
};

it('there are more than two hundred of them, all different', () => {
  expect(new Set(malformedFiles.map(({ name }) => name)).size).toBe(malformedFiles.length);
  expect(malformedFiles.length).toBeGreaterThan(200);
});

it.each(malformedFiles)('$name: the place is named, and nothing is changed', async ({ bytes, says }) => {
  const store = await openStore('malformed');
  await store.change('practices', HOST, () => known);
  const error = await importFile(await bytes()).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PracticeError);
  const { message } = error as PracticeError;
  expect(message).toMatch(says);
  expect(message).toContain('expected');
  expect(message.length).toBeLessThan(20_000);
  expect(await store.all('practices')).toEqual([known]);
  expect(({} as Record<string, unknown>).staff).toBeUndefined();
  store.close();
});

it.each(oddFiles)('$name: it is read, and told', async ({ bytes, tells }) => {
  const found = readFile(await bytes());
  expect(found.kind).toBe('staff');
  expect(told(await readStaffFile({ name: 'staff', bytes: await bytes() }, 'theranest'))).toBe(tells);
});
