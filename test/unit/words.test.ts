import { describe, expect, it } from 'vitest';

type Topics = Record<string, Record<string, unknown>>;
const core = (language: 'en' | 'es'): Topics =>
  language === 'en'
    ? import.meta.glob('../../core/words/en/**/*.ts', { eager: true })
    : import.meta.glob('../../core/words/es/**/*.ts', { eager: true });
const views = (language: 'en' | 'es'): Topics =>
  language === 'en'
    ? import.meta.glob('../../components/words/en/**/*.ts', { eager: true })
    : import.meta.glob('../../components/words/es/**/*.ts', { eager: true });

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** What both languages share: entries, places, and how much a function is given. */
const shapeOf = (words: unknown): unknown => {
  if (typeof words === 'string') return placesIn(words);
  if (typeof words === 'function') return words.length;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([entry, said]) => [entry, shapeOf(said)]));
};

const pairs = [core, views].flatMap((topics) => {
  const [english, spanish] = [topics('en'), topics('es')];
  return Object.keys(english).map((path) => [path, english[path], spanish[path.replace('/en/', '/es/')]] as const);
});

describe('words', () => {
  it.each(pairs)('%s says the same entries in both languages', (_, english, spanish) => {
    expect(shapeOf(spanish)).toEqual(shapeOf(english));
  });
});
