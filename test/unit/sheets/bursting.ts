import { constants, crc32, deflateRawSync } from 'node:zlib';
import { archive, joined, type Part, utf8 } from './archive.ts';
import { bookParts, row, worksheet } from './books.ts';

const MEGABYTE = new Uint8Array(1_000_000).fill(0x20);
const FLUSHED = { finishFlush: constants.Z_FULL_FLUSH };

/** A sheet with megabytes of blanks between its rows, packed without that they are ever there. */
const spacious = (megabytes: number): Omit<Part, 'name'> => {
  const [head, tail] = worksheet(`${row(1, 'x')}|`)
    .split('|')
    .map(utf8);
  if (!head || !tail) throw new Error('A sheet has a head and a tail.');
  const blanks = deflateRawSync(MEGABYTE, FLUSHED);
  let crc = crc32(head);
  for (let i = 0; i < megabytes; i++) crc = crc32(MEGABYTE, crc);
  return {
    data: '',
    packed: joined(
      deflateRawSync(head, FLUSHED),
      ...Array.from({ length: megabytes }, () => blanks),
      deflateRawSync(tail),
    ),
    says: { size: head.length + megabytes * MEGABYTE.length + tail.length, crc: crc32(tail, crc) },
  };
};

const bookWith = (sheets: number, content: Omit<Part, 'name'>): Uint8Array =>
  archive(
    bookParts({ sheets: Array.from({ length: sheets }, (_, i) => ({ name: `S${i + 1}` })) }).map((part) =>
      part.name.startsWith('xl/worksheets/') ? { name: part.name, ...content } : part,
    ),
  );

/** A workbook of some hundred kilobytes with megabytes in its sheet. */
export const bursting = (megabytes: number): Uint8Array => bookWith(1, spacious(megabytes));

/** The same, which says that it is small. */
export const burstingUnsaid = (megabytes: number): Uint8Array => {
  const content = spacious(megabytes);
  return bookWith(1, { ...content, says: { ...content.says, size: 1_000 } });
};

/** A workbook of which each sheet alone may be read. */
export const burstingTogether = (): Uint8Array => bookWith(30, spacious(5));
