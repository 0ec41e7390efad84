import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { LIMITS } from '../../core/files/formats/limits.ts';
import { readSheets } from '../../core/files/sheets/readSheets.ts';
import type { Sheet } from '../../core/files/sheets/sheet.ts';
import { PracticeError, readStaffSheets } from '../../core/index.ts';
import { bursting, burstingTogether, burstingUnsaid } from './sheets/bursting.ts';
import { anyMutation, bitFlips } from './sheets/mutations.ts';
import { shown } from './sheets/shown.ts';

const FOLDER = 'test/rosters/files';
const names = readdirSync(FOLDER).sort();
const workbooks = names.filter((name) => /\.(?:xlsx|ods)$/.test(name));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));

/** Deflate packs 1,032-fold at most, and 16 kB are handed over at once. */
const MOST_AT_ONCE = 2 * 1_032 * 16_384;

afterEach(() => vi.unstubAllGlobals());

const isSound = ({ rows, merges }: Sheet): boolean =>
  rows.length <= LIMITS.rows &&
  rows.every(({ number, cells }, i) => {
    const isInOrder = Number.isInteger(number) && number >= (rows[i - 1]?.number ?? 1);
    return isInOrder && cells.length > 0 && cells.length <= LIMITS.columns;
  }) &&
  rows.every(({ cells }) =>
    Array.from(cells, (cell) => typeof (typeof cell === 'string' ? cell : cell.text)).every(
      (type) => type === 'string',
    ),
  ) &&
  merges.every(({ top, left, bottom, right }) => [top, left, bottom - top, right - left].every((n) => n >= 0));

/** The sheets in a file, or the reason why it is refused; anything else that is thrown ends the test. */
const readOrRefuse = async (name: string, bytes: Uint8Array): Promise<Sheet[] | string> =>
  readSheets({ name, bytes }).catch((error: unknown) => {
    if (!(error instanceof PracticeError)) throw error;
    expect(error.message).toMatch(/expected .*, found ./s);
    expect(error.message.length).toBeLessThan(500);
    return error.message;
  });

it('of 300 malformed files, each is refused in words or gives sheets that are sound', async () => {
  const ends = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), anyMutation, async (name, change) => {
      const read = await readOrRefuse(name, change(bytesOf(name)));
      if (typeof read === 'string') ends.refused += 1;
      else {
        ends.read += 1;
        expect(read.filter((sheet) => !isSound(sheet))).toEqual([]);
        expect(readStaffSheets(read, 'theranest')).toSatisfy((file) => 'asked' in file || 'problems' in file);
      }
    }),
    { numRuns: 300 },
  );
  // Had all been refused at once, nothing would have been tried.
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(30);
});

it('a workbook of which bits were lost is refused, or says what it said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...workbooks), bitFlips, async (name, change) => {
      const bytes = bytesOf(name);
      const read = await readOrRefuse(name, change(bytes));
      if (typeof read !== 'string') expect(shown(read)).toEqual(shown(await readSheets({ name, bytes })));
    }),
    { numRuns: 300 },
  );
});

it('of a workbook that bursts, no more is unpacked than it says, nor than is taken', async () => {
  let unpacked = 0;
  vi.stubGlobal(
    'DecompressionStream',
    class extends DecompressionStream {
      override get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
        const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform: (piece, controller) => {
            unpacked += piece.length;
            controller.enqueue(piece);
          },
        });
        return super.readable.pipeThrough(counter);
      }
    },
  );
  const most = async (bytes: Uint8Array): Promise<number> => {
    unpacked = 0;
    expect(await readOrRefuse('staff.xlsx', bytes)).toMatch(/^the workbook: expected /);
    return unpacked;
  };
  const small = 100_000;
  expect(await most(bursting(200))).toBeLessThan(small);
  expect(await most(burstingUnsaid(200))).toBeLessThan(MOST_AT_ONCE);
  expect(await most(burstingTogether())).toBeLessThan(LIMITS.unpacked + small);
  expect(unpacked).toBeGreaterThan(LIMITS.unpacked / 2);
});
