import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { archive, utf8 } from './archive.ts';

/** A change that makes another file of a file. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const HUGE = ['99999999999999999999', '-1', '1e309', '0', '4294967296', '1048577'];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const flips: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 6 })
  .map((places) => (bytes) => {
    const changed = bytes.slice();
    for (const [at, bit] of places) {
      const i = Math.floor(at * changed.length);
      changed[i] = (changed[i] ?? 0) ^ (1 << bit);
    }
    return changed;
  });

const cut: fc.Arbitrary<Mutation> = share.map((at) => (bytes) => bytes.slice(0, Math.floor(at * bytes.length)));

const repeated: fc.Arbitrary<Mutation> = fc.tuple(share, share, share).map(([from, to, at]) => (bytes) => {
  const places = [from, to, at].map((one) => Math.floor(one * bytes.length));
  const [start = 0, end = 0, into = 0] = places;
  const piece = bytes.subarray(Math.min(start, end), Math.max(start, end));
  return Uint8Array.from([...bytes.subarray(0, into), ...piece, ...bytes.subarray(into)]);
});

const huge: fc.Arbitrary<Mutation> = fc.tuple(share, fc.constantFrom(...HUGE)).map(([at, number]) => (bytes) => {
  const text = new TextDecoder('latin1').decode(bytes);
  const numbers = [...text.matchAll(/\d+/g)];
  const found = numbers[Math.floor(at * numbers.length)];
  if (!found) return bytes;
  const changed = text.slice(0, found.index) + number + text.slice(found.index + found[0].length);
  return Uint8Array.from(changed, (sign) => sign.charCodeAt(0));
});

/** Changes of bytes as they stand in the file. */
export const ofFile = fc.oneof(flips, cut, repeated, huge);

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Changes of what an archive holds, in a new archive that is sound. */
const ofPart: fc.Arbitrary<Mutation> = fc.tuple(share, ofFile).map(([at, change]) => (bytes) => {
  if (!isArchive(bytes)) return change(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const chosen = Math.floor(at * parts.length);
  return archive(parts.map(([name, data], i) => ({ name, data: i === chosen ? change(data) : data })));
});

const swapped: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([one, other]) => (bytes) => {
  if (!isArchive(bytes)) return utf8([...new TextDecoder().decode(bytes).split('\n')].reverse().join('\n'));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const [a, b] = [one, other].map((at) => Math.floor(at * parts.length));
  return archive(
    parts.map(([name, data], i) => ({
      name,
      data: (i === a ? parts[b ?? 0]?.[1] : i === b ? parts[a ?? 0]?.[1] : data) ?? data,
    })),
  );
});

export const anyMutation = fc.oneof(ofFile, ofPart, swapped);
export const bitFlips = flips;
