import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsvRow } from '../../core/files/formats/csvRow.ts';
import { readCsv } from '../../core/files/formats/readCsv.ts';
import { csvInPieces } from '../../core/index.ts';

type Rows = string[][] | 'refused';

const read = (csv: string, separator: string): Rows => {
  const rows: string[][] = [];
  for (let at: number | undefined = 0; at !== undefined; ) {
    const row: ReturnType<typeof readCsvRow> = readCsvRow(csv, at, separator);
    if (row.misquoted) return 'refused';
    rows.push(row.cells);
    at = row.next;
  }
  return rows;
};

const readByPapa = (csv: string, delimiter: string, newline: '\n' | '\r\n' | '\r'): Rows => {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline });
  return errors.length > 0 ? 'refused' : data;
};

const separators = fc.constantFrom(',', ';', '\t', '|');

describe('a CSV text', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Ana', '"', '""', 'a""b', ' x ', '"q"', '"q" ', '"q"\u00a0 ', '"q"x', ' "q"', '"a""b"', 'é'),
    fc.constantFrom('"a,b"', '"a;b"', '"a\tb"', '"a|b"', '"a\nb"', '"a\r\nb"', '"a\n""b"'),
    fc.string(),
  );

  it('is read as papaparse reads it, and refused where papaparse refuses it', () => {
    const seen = { taken: 0, refused: 0 };
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, separators, fc.constantFrom('\n', '\r\n', '\r'), (cells, separator, end) => {
        const csv = cells.map((row) => `${row.join(separator)}${end}`).join('');
        const ours = read(csv, separator);
        seen[ours === 'refused' ? 'refused' : 'taken'] += 1;
        expect(ours).toEqual(readByPapa(csv, separator, end));
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(200);
  });

  it('gives what was written, if its cells are quoted as they should be', () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .filter((cells) => (cells.at(-1) ?? []).some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(rows, separators, (cells, separator) => {
        const quoted = cells.map((row) => row.map((content) => `"${content.replaceAll('"', '""')}"`));
        expect(readCsv(`${quoted.map((row) => row.join(separator)).join('\r\n')}\r\n`)).toEqual(cells);
      }),
    );
  });

  it.each([
    ['rows that end in different ways', 'Name,Status\r\nAna,Active\nBo,Active\rCy,Active'],
    ['the marks of two programs that it is UTF-8', '\ufeff\ufeffName,Status\nAna,Active\nBo,Active\nCy,Active\n'],
    ['padded quotes, at its end as well', '"Name" ,"Status"\n"Ana"\t,Active\n"Bo","Active" \nCy,"Active"  '],
    ['blank rows at its end', 'Name,Status\nAna,Active\nBo,Active\nCy,Active\n\n , \n\n'],
  ])('may have %s', (_, csv) => {
    expect(readCsv(csv)).toEqual([
      ['Name', 'Status'],
      ['Ana', 'Active'],
      ['Bo', 'Active'],
      ['Cy', 'Active'],
    ]);
  });

  it.each([
    'Name;Id\nRuiz, Ana;1',
    'Name\tLast, first\tId\nAna;Bo\t\t1',
    'Name|Id\nAna, Bo|1',
    '"Name;a;b",Id\n"A;B;C",1',
  ])('has the separator that parts its headings into the most cells: %j', (csv) => {
    const [headings, row] = readCsv(csv);
    expect(headings?.[0]).toMatch(/^Name/);
    expect(row?.at(-1)).toBe('1');
  });

  it('that is long is read in pieces', () => {
    const work = csvInPieces(`Name\n${'Ana\n'.repeat(5_000)}`);
    let pieces = 1;
    for (let step = work.next(); ; step = work.next(), pieces += 1) {
      if (!step.done) continue;
      expect(step.value).toHaveLength(5_001);
      break;
    }
    expect(pieces).toBeGreaterThan(20);
  });
});
