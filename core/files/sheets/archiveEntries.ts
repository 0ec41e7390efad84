import { damagedWorkbook } from './sheetMistake.ts';

const END = 0x06054b50;
const PLACE_OF_END_64 = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const END_LENGTH = 22;
const COMMENT_AT_MOST = 0xffff;
const ENTRIES_AT_MOST = 2_000;
/** A number of 32 bits that says: look for it in the field of ZIP64. */
const ELSEWHERE = 0xffffffff;
const FIELD_OF_ZIP64 = 1;

/** A file in a ZIP archive, as its directory tells. */
export interface ArchiveEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  crc: number;
  /** Unpacked. */
  size: number;
  /** Where its data begins, and how long it is. */
  start: number;
  packed: number;
}

const damaged = (): Error => damagedWorkbook((found) => found.damaged);

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Directory {
  at: number;
  length: number;
  count: number;
}

const directoryOf = (view: DataView): Directory => {
  const last = view.byteLength - END_LENGTH;
  let end = last;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || end < last - COMMENT_AT_MOST) throw damagedWorkbook((found) => found.cutOff);
  const place = end - 20;
  if (place >= 0 && view.getUint32(place, true) === PLACE_OF_END_64) {
    const end64 = long(view, place + 8);
    if (view.getUint32(end64, true) !== END_64) throw damaged();
    return { at: long(view, end64 + 48), length: long(view, end64 + 40), count: long(view, end64 + 32) };
  }
  const [length, at] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return { at, length, count: view.getUint16(end + 10, true) };
};

/** The numbers of an entry that need more than 32 bits stand behind its name, in this order, those only. */
const longNumbers = (view: DataView, from: number, length: number, numbers: readonly number[]): number[] => {
  if (!numbers.includes(ELSEWHERE)) return [...numbers];
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== FIELD_OF_ZIP64) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== ELSEWHERE) return number;
      next += 8;
      return long(view, next - 8);
    });
  }
  throw damaged();
};

/** Where the data of an entry begins, behind its name once more. */
const startOfData = (bytes: Uint8Array, view: DataView, local: number, name: Uint8Array): number => {
  const nameLength = view.getUint16(local + 26, true);
  const isSame = nameLength === name.length && name.every((byte, i) => bytes[local + 30 + i] === byte);
  if (view.getUint32(local, true) !== LOCAL || !isSame) throw damaged();
  return local + 30 + nameLength + view.getUint16(local + 28, true);
};

interface PlacedEntry extends ArchiveEntry {
  /** Where it begins with its name, and where the directory goes on behind it. */
  local: number;
  next: number;
}

const entryAt = (bytes: Uint8Array, view: DataView, at: number): PlacedEntry => {
  if (view.getUint32(at, true) !== ENTRY) throw damaged();
  const behindName = at + 46 + view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  const name = bytes.subarray(at + 46, behindName);
  const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size = 0, packed = 0, local = 0] = longNumbers(view, behindName, extra, numbers);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size,
    start: startOfData(bytes, view, local, name),
    packed,
    local,
    next: behindName + extra + view.getUint16(at + 32, true),
  };
};

/** Parts that share bytes are how a small archive becomes a large one. */
const checkOverlaps = (entries: readonly PlacedEntry[], end: number): void => {
  const inOrder = entries.toSorted((a, b) => a.local - b.local);
  const overlaps = inOrder.some(({ start, packed }, i) => start + packed > (inOrder[i + 1]?.local ?? end));
  if (overlaps) throw damaged();
};

const readDirectory = (bytes: Uint8Array, view: DataView): ArchiveEntry[] => {
  const { at: start, length, count } = directoryOf(view);
  if (count > ENTRIES_AT_MOST) throw damagedWorkbook((found) => found.parts(String(count)));
  const entries: PlacedEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const entry = entryAt(bytes, view, at);
    entries.push(entry);
    at = entry.next;
  }
  if (at !== start + length) throw damaged();
  checkOverlaps(entries, start);
  return entries;
};

/**
 * What is in a ZIP archive, by its directory (APPNOTE.TXT of PKWARE).
 * @throws PracticeError where that is cut off, damaged, or larger than a workbook's
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] {
  try {
    return readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof RangeError ? damagedWorkbook((found) => found.cutOff) : error;
  }
}
