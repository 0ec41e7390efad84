import { crc32 } from 'node:zlib';

/** One picture of several, and how long it stands, in milliseconds (at most 65 s). */
export interface Frame {
  png: Uint8Array;
  stands: number;
}

interface Chunk {
  type: string;
  data: Buffer;
}

const SIGNATURE = 8;
/** Length, type and checksum of a chunk, in bytes. */
const AROUND = 12;

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += AROUND + length;
  }
  return chunks;
}

function written({ type, data }: Chunk): Buffer {
  const bytes = Buffer.alloc(AROUND + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    bytes.writeUInt32BE(value, i * 4);
  });
  return bytes;
};

/** How a frame stands: its number, its size at the corner, and its time in thousandths of a second. */
const control = (number: number, size: Buffer, stands: number): Buffer => {
  const time = Buffer.alloc(6);
  time.writeUInt16BE(stands, 0);
  time.writeUInt16BE(1000, 2);
  return Buffer.concat([numbers(number), size, numbers(0, 0), time]);
};

/**
 * Pictures of one size and color type as one that moves, again and again (APNG: PNG specification, third edition, 2025).
 * What cannot show it shows the first.
 */
export function moving(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  const head = first && chunksOf(first.png)[0]?.data;
  if (!head) throw new Error('a moving picture needs a first picture');
  const size = head.subarray(0, 8);
  let number = 0;
  const body = frames.flatMap(({ png, stands }, nth) => {
    const chunks = chunksOf(png);
    if (!chunks[0]?.data.equals(head)) throw new Error(`picture ${nth + 1} is of another size or kind than the first`);
    const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
    return [
      { type: 'fcTL', data: control(number++, size, stands) },
      ...data.map((pixels) =>
        nth === 0 ? { type: 'IDAT', data: pixels } : { type: 'fdAT', data: Buffer.concat([numbers(number++), pixels]) },
      ),
    ];
  });
  const all = [
    { type: 'IHDR', data: head },
    { type: 'acTL', data: numbers(frames.length, 0) },
    ...body,
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([Buffer.from(first.png.subarray(0, SIGNATURE)), ...all.map(written)]);
}
