import { describe, expect, it } from 'vitest';
import { readSheets } from '../../core/files/sheets/readSheets.ts';
import { PracticeError } from '../../core/index.ts';
import { csv } from './sheets/kinds/csv.ts';
import { hostile } from './sheets/kinds/hostile.ts';
import { html } from './sheets/kinds/html.ts';
import { jsonFiles } from './sheets/kinds/json.ts';
import { numbers } from './sheets/kinds/numbers.ts';
import { ods } from './sheets/kinds/ods.ts';
import type { OwnFile } from './sheets/kinds/ownFile.ts';
import { refused } from './sheets/kinds/refused.ts';
import { xlsxCells } from './sheets/kinds/xlsxCells.ts';
import { xlsxSheets } from './sheets/kinds/xlsxSheets.ts';
import { xlsxTexts } from './sheets/kinds/xlsxTexts.ts';
import { xml2003 } from './sheets/kinds/xml2003.ts';
import { shown } from './sheets/shown.ts';

const files: OwnFile[] = [
  ...xlsxTexts,
  ...xlsxCells,
  ...xlsxSheets,
  ...numbers,
  ...ods,
  ...xml2003,
  ...html,
  ...csv,
  ...jsonFiles,
  ...refused,
  ...hostile,
];

const kinds = Map.groupBy(files, ({ kind }) => kind);

describe.each([...kinds])('%s', (_, ofKind) => {
  it.each(ofKind)('$what', async ({ name, bytes, gives }) => {
    const read = async (): Promise<string[]> => shown(await readSheets({ name, bytes }));
    if (!(gives instanceof RegExp)) return expect(await read()).toEqual(gives);
    const error = await read().then(
      (lines) => lines,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PracticeError);
    expect((error as PracticeError).message).toMatch(gives);
    expect((error as PracticeError).message.length).toBeLessThan(500);
  });
});

it('there are two of each kind at least', () => {
  expect([...kinds].filter(([, ofKind]) => ofKind.length < 2).map(([kind]) => kind)).toEqual([]);
});
