import type { Practice } from '../model/practice.ts';
import { type HostData, isHostData, parseHostData, parseKeepable } from '../records/hostData.ts';
import { readJson } from './formats/json.ts';
import { mistake } from './formats/mistake.ts';
import { readCsv } from './formats/readCsv.ts';
import { isZip, readText } from './formats/text.ts';

/** What is in a file: a practice, everything of a host, the rows of a roster, or a workbook that is still to be read. */
export type Imported =
  | { kind: 'practice'; practice: Practice }
  | { kind: 'host'; data: HostData }
  | { kind: 'roster'; rows: string[][] }
  | { kind: 'workbook' };

/**
 * Reads a file by what is in it, whatever it is called. Nothing is changed by that.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function readFile(bytes: Uint8Array): Imported {
  if (isZip(bytes)) return { kind: 'workbook' };
  const text = readText(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') throw mistake(({ places, expected, found }) => [places.file, expected.file, found.nothing]);
  if (!/^\s*[[{]/.test(text)) return { kind: 'roster', rows: readCsv(text) };
  const input = readJson(text);
  return isHostData(input)
    ? { kind: 'host', data: parseHostData(input) }
    : { kind: 'practice', practice: parseKeepable(input) };
}
