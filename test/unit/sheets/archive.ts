import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, and what its entry says of it where that is not the truth. */
export interface Part {
  name: string;
  data: string | Uint8Array;
  stored?: true;
  /** As a writer does that knows no sizes when it begins: they stand behind the data. */
  streamed?: true;
  zip64?: true;
  says?: { method?: number; flags?: number; crc?: number; size?: number; packed?: number; at?: number };
  /** Instead of what packing would give. */
  packed?: Uint8Array;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const PLACE_OF_END_64 = 0x07064b50;
const HIDDEN = 0xffffffff;

/** Numbers of so many bytes each, the lowest byte first. */
const numbers = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
};

export const joined = (...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A ZIP archive as spreadsheets write it, with sums and sizes. */
export function archive(parts: readonly Part[], { zip64 = false } = {}): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = utf8(part.name);
    const data = typeof part.data === 'string' ? utf8(part.data) : part.data;
    const packed = part.packed ?? (part.stored ? data : deflateRawSync(data));
    const method = part.says?.method ?? (part.stored ? 0 : 8);
    const flags = part.says?.flags ?? (part.streamed ? 8 : 0);
    const crc = part.says?.crc ?? crc32(data);
    const size = part.says?.size ?? data.length;
    const length = part.says?.packed ?? packed.length;
    const isLong = part.zip64 ?? zip64;
    const place = part.says?.at ?? at;
    const sizes: readonly (readonly [4, number])[] = part.streamed
      ? [
          [4, 0],
          [4, 0],
          [4, 0],
        ]
      : [
          [4, crc],
          [4, isLong ? HIDDEN : length],
          [4, isLong ? HIDDEN : size],
        ];
    const extra = isLong ? numbers([2, 1], [2, 16], [8, size], [8, length]) : new Uint8Array();
    const pieces = [
      numbers([4, LOCAL], [2, 20], [2, flags], [2, method], [4, 0], ...sizes, [2, name.length], [2, extra.length]),
      name,
      extra,
      packed,
      ...(part.streamed ? [numbers([4, DESCRIPTOR], [4, crc], [4, length], [4, size])] : []),
    ];
    body.push(...pieces);
    const more = isLong ? numbers([2, 1], [2, 24], [8, size], [8, length], [8, place]) : new Uint8Array();
    directory.push(
      numbers([4, ENTRY], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], [4, crc]),
      numbers([4, isLong ? HIDDEN : length], [4, isLong ? HIDDEN : size], [2, name.length], [2, more.length]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, isLong ? HIDDEN : place]),
      name,
      more,
    );
    at += pieces.reduce((sum, piece) => sum + piece.length, 0);
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = parts.length;
  const end64 = zip64
    ? [
        numbers([4, END_64], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, length], [8, at]),
        numbers([4, PLACE_OF_END_64], [4, 0], [8, at + length], [4, 1]),
      ]
    : [];
  const end = zip64
    ? numbers([4, END], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, HIDDEN], [4, HIDDEN], [2, 0])
    : numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);
  return joined(...body, ...directory, ...end64, end);
}
