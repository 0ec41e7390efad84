import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { inLanguage, type Language } from '../core/index.ts';

/** A text of ours, and where it is written: `core/words/en/rules/seats.ts › seats-short.fix.0`. */
export interface Text {
  file: string;
  entry: string;
  text: string;
}

const counted = { atLeast: 1, atMost: 3 };
/** An object that has whatever a text may take from one. */
const RECORD = {
  allowed: 3,
  atLeast: 1,
  atMost: 3,
  bought: 2,
  label: 'Provider',
  name: 'Provider license',
  one: 'a Provider license',
  several: 'Provider licenses',
  size: '3',
  over: '2',
  most: '100',
  asides: 3,
  fewer: 1,
  license: 'Provider',
  needed: 3,
  on: counted,
  page: 'Staff',
  pages: ['Staff'],
  people: 2,
  seen: 1,
  total: 3,
  used: 3,
};

/** What a text may be given for one parameter. */
const SAMPLES: readonly unknown[] = [1, 2, 'Ana', ['Ana', 'Bo'], RECORD, [RECORD], (word: string) => word, true, false];

const everyCall = (length: number): unknown[][] =>
  length === 0 ? [[]] : everyCall(length - 1).flatMap((before) => SAMPLES.map((sample) => [...before, sample]));

/** A text into which something was put that it does not take. */
const isTorn = (text: string): boolean => /undefined|NaN|\[object|=>/.test(text);

/** All that a text says of the samples: what it makes of those that it does not take is left out. */
function saidBy(tell: (...given: unknown[]) => unknown): string[] {
  const said = everyCall(Math.min(tell.length, 4)).flatMap((given) => {
    try {
      const text = tell(...given);
      return typeof text === 'string' && !isTorn(text) ? text : [];
    } catch {
      return [];
    }
  });
  return [...new Set(said)];
}

function* textsIn(words: unknown, entry: readonly string[] = []): Generator<Omit<Text, 'file'>> {
  if (typeof words === 'string') yield { entry: entry.join('.'), text: words };
  else if (typeof words === 'function') {
    for (const said of saidBy(words as () => unknown)) yield { entry: entry.join('.'), text: said };
  } else if (typeof words === 'object' && words !== null) {
    for (const [name, one] of Object.entries(words)) yield* textsIn(one, [...entry, name]);
  }
}

/** Every text of a language, each once; those with something to put in are given examples. */
export async function everyText(language: Language, rooms = '{core,components}'): Promise<Text[]> {
  const files = globSync(`${rooms}/words/${language}/**/*.ts`).filter((file) => basename(file) !== 'index.ts');
  const all: Text[] = [];
  for (const file of files.sort()) {
    const topic: Record<string, unknown> = await import(/* @vite-ignore */ `../${file}`);
    const texts = inLanguage(language, () => Object.values(topic).flatMap((words) => [...textsIn(words)]));
    all.push(...new Map(texts.map((one) => [`${one.entry} ${one.text}`, { file, ...one }])).values());
  }
  return all;
}
