import { atOnce, type InPieces } from '../../model/inPieces.ts';
import { fileMistakeWords } from '../../words/fileMistakes.ts';
import { LIMITS } from './limits.ts';
import { mistake } from './mistake.ts';

const SIGNS_AT_ONCE = 100_000;

const lineAt = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return fileMistakeWords().places.character(String(before.length), String((before.at(-1)?.length ?? 0) + 1));
};

const placeOf = (message: string, text: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined ? lineAt(text, text.length) : fileMistakeWords().places.character(line, column ?? '1');
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isOpening = (sign: number): boolean => sign === 0x5b || sign === 0x7b;
const isClosing = (sign: number): boolean => sign === 0x5d || sign === 0x7d;

/** Millions of brackets in each other would keep a parser busy for minutes. */
function* checkDepth(text: string): InPieces<void> {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    if (i % SIGNS_AT_ONCE === SIGNS_AT_ONCE - 1) yield;
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) isText = !isText;
    else if (isText && sign === BACKSLASH) i++;
    else if (isText) continue;
    else if (isClosing(sign)) depth--;
    else if (isOpening(sign) && ++depth > LIMITS.depth) {
      throw mistake(({ expected, found }) => [lineAt(text, i), expected.brackets(String(LIMITS.depth)), found.more]);
    }
  }
}

/** @throws PracticeError that names the line and the character where it is no JSON */
export const readJson = (text: string): unknown => atOnce(jsonInPieces(text));

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* jsonInPieces(text: string): InPieces<unknown> {
  yield* checkDepth(text);
  yield;
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw mistake(({ expected, found }) => [placeOf(message, text), expected.json, found.noJson]);
  }
}
