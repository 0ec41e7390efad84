import type { Practice } from '../model/practice.ts';
import { type HostData, isHostData, parseHostData, parseKeepable } from '../records/hostData.ts';
import { readJson } from './formats/json.ts';
import { checkSize } from './formats/text.ts';
import { decodeText } from './sheets/decodeText.ts';

/** What is in a file: a practice, everything of a host, or else a staff list, which is still to be read. */
export type Imported = { kind: 'practice'; practice: Practice } | { kind: 'host'; data: HostData } | { kind: 'staff' };

/** Bytes before which a JSON object may begin: the marks of UTF-8 and UTF-16, the zeros of the latter, and white space. */
const BEFORE = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x20, 0x09, 0x0a, 0x0d]);
const OPENING = 0x7b;

const isObject = (bytes: Uint8Array): boolean => bytes.find((byte) => !BEFORE.has(byte)) === OPENING;

const isPractice = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && ['staff', 'host'].some((part) => part in input);

/**
 * Knows a file by what is in it, whatever it is called. Nothing is changed by that.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function readFile(bytes: Uint8Array): Imported {
  if (!isObject(bytes)) return { kind: 'staff' };
  checkSize(bytes.length);
  const input = readJson(decodeText(bytes));
  if (isHostData(input)) return { kind: 'host', data: parseHostData(input) };
  return isPractice(input) ? { kind: 'practice', practice: parseKeepable(input) } : { kind: 'staff' };
}
