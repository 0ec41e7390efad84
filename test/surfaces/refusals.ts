import { readSheets } from '../../core/files/sheets/readSheets.ts';
import { readFile, readStaffFile } from '../../core/index.ts';
import { archive } from '../unit/sheets/archive.ts';
import { csv } from '../unit/sheets/kinds/csv.ts';
import { hostile } from '../unit/sheets/kinds/hostile.ts';
import { html } from '../unit/sheets/kinds/html.ts';
import { jsonFiles } from '../unit/sheets/kinds/json.ts';
import { ods } from '../unit/sheets/kinds/ods.ts';
import { type OwnFile, ofKind } from '../unit/sheets/kinds/ownFile.ts';
import { refused } from '../unit/sheets/kinds/refused.ts';
import { xlsxCells } from '../unit/sheets/kinds/xlsxCells.ts';
import { xlsxSheets } from '../unit/sheets/kinds/xlsxSheets.ts';
import { xlsxTexts } from '../unit/sheets/kinds/xlsxTexts.ts';
import { xml2003 } from '../unit/sheets/kinds/xml2003.ts';
import type { State } from './stage.tsx';

export const HUGE = /MB|\d\d,000/;

/** Why files cannot be read: the reason alone. */
export const reasons =
  (
    files: readonly {
      name?: string;
      kind?: string;
      bytes: Uint8Array<ArrayBuffer> | string | (() => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>);
    }[],
  ): State['show'] =>
  async () => {
    const said: string[] = [];
    for (const { name = '', bytes: given } of files) {
      // What is refused for its size is told by its name: it need not be made for that.
      if (HUGE.test(name)) continue;
      const bytes =
        typeof given === 'function'
          ? await given()
          : typeof given === 'string'
            ? new TextEncoder().encode(given)
            : given;
      if (bytes.length > 100_000) continue;
      try {
        const found = readFile(bytes);
        if (found.kind !== 'staff') continue;
        const file = await readStaffFile({ name: 'staff', bytes }, 'theranest');
        if ('problems' in file) said.push(...file.problems.map(({ text }) => text));
      } catch (error) {
        said.push(error instanceof Error ? error.message : String(error));
      }
    }
    return said;
  };

/** A document of Apple Pages. */
export const pages = [
  ofKind('refused: packages of Apple', 'staff.pages')(
    'Pages',
    archive([{ name: 'Index/Document.iwa', data: 'x' }]),
    /Pages/,
  ),
];

/** One file that bursts says what all of them say. */
export const isCheap = ({ what, bytes }: OwnFile): boolean =>
  (bytes.length < 300_000 && !/MB/.test(what)) || what === '200 MB in 200 kB';

export const sheetReasons: State['show'] = async () => {
  const said: string[] = [];
  for (const { bytes, name } of [
    ...refused,
    ...pages,
    ...hostile.filter(isCheap),
    ...xlsxTexts,
    ...xlsxCells,
    ...xlsxSheets,
    ...ods,
    ...xml2003,
    ...html,
    ...csv,
    ...jsonFiles,
  ]) {
    await readSheets({ name, bytes: new Uint8Array(bytes) }).catch((error: Error) => said.push(error.message));
  }
  return said;
};
