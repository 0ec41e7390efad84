import type { PracticeError } from '../../model/schema/practiceError.ts';
import type { workbookMistakes } from '../../words/en/workbookMistakes.ts';
import { LIMITS, sizeText } from './limits.ts';
import { workbookMistake } from './workbookMistake.ts';

// Our own instead of fflate, which the reader of workbooks brings along: it is smaller by 2.7 kB (minified, gzip), and stops
// where a limit is passed. fflate unpacks as much as a part says it is: of 200 MB that say they are 10 bytes it gives the
// first ten without a word, and of 2 GB packed in 2 MB it is busy for 4.6 s where this stops after 0.7 s. It also unpacks
// parts of 0.5 MB and more in a worker made of a text, which the policy of the extension's pages forbids: so the workbook
// that its reader is given has all its parts unpacked.

// Signatures, and where things stand in a ZIP archive: APPNOTE.TXT of PKWARE, 4.3.
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const COMMENT_AT_MOST = 65_535;
const ENTRIES_AT_MOST = 2_000;

/** One file in a ZIP archive. */
export interface ZipEntry {
  name: string;
  data: Uint8Array<ArrayBuffer>;
}

type Found = (typeof workbookMistakes)['found'];

const damaged = (tell: (found: Found) => string): PracticeError =>
  workbookMistake(({ places, expected, found }) => [places.workbook, expected.workbook, tell(found)]);

const tooLarge = (): PracticeError =>
  workbookMistake(({ places, expected }, { found }) => [
    places.workbook,
    expected.unpacked(sizeText(LIMITS.unpacked)),
    found.more,
  ]);

/** Where the directory ends: at the end of the archive, but for a comment. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_AT_MOST); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged(({ cutOff }) => cutOff);
};

/** Unpacks one part, and stops as soon as it is larger than what is left. */
const inflate = async (
  name: string,
  packed: Uint8Array<ArrayBuffer>,
  left: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let part = await reader.read(); !part.done && size <= left; part = await reader.read()) {
      size += part.value.length;
      chunks.push(part.value);
    }
  } catch {
    throw damaged(({ damagedPart }) => damagedPart(name.slice(0, 60)));
  }
  reader.cancel().catch(() => undefined);
  if (size > left) throw tooLarge();
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

/** Where a file stands in an archive, and how it is packed. */
interface Packed {
  name: string;
  method: number;
  start: number;
  length: number;
}

const directoryOf = (bytes: Uint8Array, view: DataView): Packed[] => {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > ENTRIES_AT_MOST) throw damaged(({ parts }) => parts(String(count)));
  const files: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged((found) => found.damaged);
    if (view.getUint16(at + 8, true) & 1) throw damaged(({ password }) => password);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw damaged((found) => found.damaged);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.push({ name, method: view.getUint16(at + 10, true), start, length: view.getUint32(at + 20, true) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
};

/**
 * The XML parts of a ZIP archive, unpacked. However small it is packed, no more is unpacked than is taken.
 * @throws PracticeError for one that is damaged, has a password, or is too large
 */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let left: number = LIMITS.unpacked;
  try {
    for (const { name, method, start, length } of directoryOf(bytes, view)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      if (method !== 0 && method !== 8) throw damaged(({ unknownPart }) => unknownPart(name.slice(0, 60)));
      const part = bytes.subarray(start, start + length);
      const data = method === 0 ? part : await inflate(name, part, left);
      left -= data.length;
      entries.push({ name, data });
    }
  } catch (error) {
    throw error instanceof RangeError ? damaged(({ cutOff }) => cutOff) : error;
  }
  return entries;
}

/** An archive of these files, not packed: whoever reads it unpacks nothing. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const sum = (size: (entry: ZipEntry, name: number) => number): number =>
    entries.reduce((total, entry, i) => total + size(entry, names[i]?.length ?? 0), 0);
  const directory = sum(({ data }, name) => 30 + name + data.length);
  const length = sum((_, name) => 46 + name);
  const bytes = new Uint8Array(directory + length + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let [local, entry] = [0, directory];
  entries.forEach(({ data }, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(local, LOCAL, true);
    view.setUint32(entry, ENTRY, true);
    for (const at of [local + 18, local + 22, entry + 20, entry + 24]) view.setUint32(at, data.length, true);
    for (const at of [local + 26, entry + 28]) view.setUint16(at, name.length, true);
    view.setUint32(entry + 42, local, true);
    bytes.set(name, local + 30);
    bytes.set(name, entry + 46);
    bytes.set(data, local + 30 + name.length);
    local += 30 + name.length + data.length;
    entry += 46 + name.length;
  });
  view.setUint32(entry, END, true);
  for (const at of [entry + 8, entry + 10]) view.setUint16(at, entries.length, true);
  view.setUint32(entry + 12, length, true);
  view.setUint32(entry + 16, directory, true);
  return bytes;
}
