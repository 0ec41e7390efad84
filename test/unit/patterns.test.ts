import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { isNode, parsed, sources, walk } from './sources.ts';

/** So long that a pattern that takes the square of it, or worse, does not come to an end in time. */
const LENGTH = 100_000;
/** What a linear pattern never comes near to: with all these texts it takes a fiftieth of it. */
const PATIENCE = 2_500;

const UNITS = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  '0',
  '-',
  '.',
  ',',
  ';',
  '"',
  "'",
  '\\',
  '(',
  '[',
  '<',
  '=',
  '_',
  '/',
  '{',
  'é',
];
const PAIRS = ['a ', ' ,', 'a.', '1,', 'Aa', 'a-', '. ', ': ', '\\;', '“”', '0 ', '$1'];
const ENDS = ['', '!', 'a', '\n', '\u0000'];

interface Pattern {
  path: string;
  source: string;
  flags: string;
}

/** It reads what we have written ourselves. */
const isForBuilding = (path: string): boolean => /widget\/(docs|package)\//.test(path);

/** The patterns that are written in the sources, each once. */
const patterns = (): Pattern[] => {
  const found = new Map<string, Pattern>();
  for (const [path, source] of sources(['core', 'components', 'entrypoints'])) {
    if (isForBuilding(path)) continue;
    walk(parsed(path, source), (node) => {
      const regex = Reflect.get(node, 'regex') as { pattern: string; flags: string } | undefined;
      if (isNode(node) && regex) found.set(String(regex.pattern), { path, source: regex.pattern, flags: regex.flags });
    });
  }
  return [...found.values()];
};

const texts = [...UNITS, ...PAIRS].flatMap((unit) => ENDS.map((end) => `x${unit.repeat(LENGTH / unit.length)}${end}`));

/** The beginning of the text on which a pattern hangs, if there is one. */
const hangsOn = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>, patience = PATIENCE): string | undefined => {
  const known = { texts, pattern: new RegExp(source, flags), tried: '' };
  try {
    runInNewContext('for (const text of texts) { tried = text; text.replace(pattern, ""); }', known, {
      timeout: patience,
    });
  } catch (error) {
    if (Reflect.get(error as object, 'code') !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return JSON.stringify(`${known.tried.slice(0, 5)}…${known.tried.slice(-2)}`);
  }
  return undefined;
};

it('no pattern hangs on a long text', () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(50);
  const slow = all.flatMap((pattern) => {
    const text = hangsOn(pattern);
    return text === undefined ? [] : [`${pattern.path}: /${pattern.source}/ hangs on ${text}`];
  });
  expect(slow).toEqual([]);
});

it('a pattern that does hang is found', () => {
  expect(hangsOn({ source: '[ ]+$', flags: '' }, 1_000)).toBeDefined();
});
