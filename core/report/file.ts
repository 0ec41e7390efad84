import { type HostData, isHostData, parseHostData, parseKeepable } from '../hostData.ts';
import { PracticeError } from '../parse.ts';
import type { Practice } from '../practice.ts';
import { readCsv } from './csv.ts';
import { LIMITS } from './limits.ts';
import { isZip, readText } from './text.ts';

/** What is in a file: a practice, everything of a host, the rows of a roster, or a workbook that is still to be read. */
export type Imported =
  | { kind: 'practice'; practice: Practice }
  | { kind: 'host'; data: HostData }
  | { kind: 'roster'; rows: string[][] }
  | { kind: 'workbook' };

const lineAt = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
};

const placeOf = (message: string, text: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined ? lineAt(text, text.length) : `line ${line}, character ${column}`;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isOpening = (sign: number): boolean => sign === 0x5b || sign === 0x7b;
const isClosing = (sign: number): boolean => sign === 0x5d || sign === 0x7d;

/** Millions of brackets in each other would keep a parser busy for minutes. */
const checkDepth = (text: string): void => {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) isText = !isText;
    else if (isText && sign === BACKSLASH) i++;
    else if (isText) continue;
    else if (isClosing(sign)) depth--;
    else if (isOpening(sign) && ++depth > LIMITS.depth) {
      throw new PracticeError(
        `${lineAt(text, i)}: expected at most ${LIMITS.depth} brackets in each other, found more`,
      );
    }
  }
};

/** @throws PracticeError that names the line and the character where it is no JSON */
export function readJson(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new PracticeError(`${placeOf(message, text)}: expected JSON, found something else or the end of the file`);
  }
}

/**
 * Reads a file by what is in it, whatever it is called. Nothing is changed by that.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function readFile(bytes: Uint8Array): Imported {
  if (isZip(bytes)) return { kind: 'workbook' };
  const text = readText(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new PracticeError('the file: expected a practice or a roster, found nothing');
  if (!/^\s*[[{]/.test(text)) return { kind: 'roster', rows: readCsv(text) };
  const input = readJson(text);
  return isHostData(input)
    ? { kind: 'host', data: parseHostData(input) }
    : { kind: 'practice', practice: parseKeepable(input) };
}
