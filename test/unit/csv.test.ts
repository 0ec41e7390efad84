import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsvSheet } from '../../core/files/sheets/csv/readCsvSheet.ts';
import { csvSheetInPieces, PracticeError } from '../../core/index.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const separators = fc.constantFrom(...SEPARATORS);

/** The rows in which something stands, by their numbers, without empty cells at their ends. */
type Rows = [number: number, cells: string[]][];

const told = (rows: readonly (readonly string[])[]): Rows =>
  rows
    .map((cells, i): Rows[number] => [i + 1, cells.slice(0, cells.findLastIndex((text) => text.trim() !== '') + 1)])
    .filter(([, cells]) => cells.length > 0);

const read = (csv: string): Rows => readCsvSheet(csv).rows.map(({ number, cells }) => [number, cells.map(String)]);

const readByPapa = (csv: string, delimiter: string, newline: '\n' | '\r\n' | '\r'): Rows | 'refused' => {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline });
  return errors.length > 0 ? 'refused' : told(data);
};

describe('a CSV text', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Ana', 'x1', '"q"', '"q" ', 'é', '"a b"', '"a ""b"" c"', 'Ana Ruiz'),
    fc.constantFrom('"a,b"', '"a;b"', '"a\tb"', '"a|b"', '"a\nb"', '"a\n""b"'),
  );

  it('is read as papaparse reads it, where its separator is said and its quotes are doubled', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, separators, fc.constantFrom('\n', '\r\n', '\r'), (cells, separator, end) => {
        const csv = cells.map((row) => `${row.join(separator)}${end}`).join('');
        expect(read(`sep=${separator}${end}${csv}`)).toEqual(readByPapa(csv, separator, end));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives what was written, if its cells are quoted as they should be', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 }).filter((one) => !/\r|^="|\0/.test(one));
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, separators, (cells, separator) => {
        const quoted = cells.map((row) => row.map((content) => `"${content.replaceAll('"', '""')}"`));
        const csv = `sep=${separator}\r\n${quoted.map((row) => row.join(separator)).join('\r\n')}\r\n`;
        expect(read(csv)).toEqual(told(cells));
      }),
    );
  });

  it.each(['"Ana,Active\nBo,Active\n', 'Name\n"Ana" x,Bo,"\n'])(
    'that is cut off or badly quoted is refused: %j',
    (csv) => {
      expect(() => readCsvSheet(csv)).toThrow(PracticeError);
    },
  );

  it('that is long is read in pieces', () => {
    const work = csvSheetInPieces(`Name\n${'Ana\n'.repeat(5_000)}`);
    let pieces = 1;
    for (let step = work.next(); ; step = work.next(), pieces += 1) {
      if (!step.done) continue;
      expect(step.value.rows).toHaveLength(5_001);
      break;
    }
    expect(pieces).toBeGreaterThan(20);
  });
});
