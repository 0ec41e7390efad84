import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { LANGUAGES, type Language } from '../../core/index.ts';

interface Said {
  /** Where it is written: `components/words/popup.ts › popup.views.check`. */
  place: string;
  text: string;
}

/** Texts that were said while a state was drawn. */
let said: Said[] = [];

/** All that was ever said, by language and place: some is said once, and kept for later states. */
const ever: Record<Language, Map<string, Set<string>>> = { en: new Map(), es: new Map() };

const textsIn = (result: unknown): string[] =>
  typeof result === 'string' ? [result] : Array.isArray(result) ? result.flatMap(textsIn) : [];

const note = (language: Language, place: string, result: unknown): void => {
  for (const text of textsIn(result)) {
    said.push({ place, text });
    ever[language].set(place, (ever[language].get(place) ?? new Set()).add(text));
  }
};

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

type Tell = (...given: unknown[]) => unknown;

const noting = (language: Language, tell: Tell, place: string): Tell => {
  const told: Tell = (...given) => {
    const result = tell(...given);
    note(language, place, result);
    return result;
  };
  return Object.defineProperty(told, 'length', { value: tell.length });
};

const undoing: (() => void)[] = [];

/** Texts without anything to put in by code, by language and place. */
const plain: Record<Language, Map<string, string>> = { en: new Map(), es: new Map() };

/** From now on it is noted when one of these words is said. Gives the places of all of them. */
function watch(words: Record<string, unknown>, path: string, language: Language): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const place = `${path}.${name}`;
    if (isGroup(value)) return watch(value, place, language);
    const own = Object.getOwnPropertyDescriptor(words, name);
    if (!own?.configurable) return [];
    if (typeof value === 'string') plain[language].set(place, value);
    const told = typeof value === 'function' ? noting(language, value as Tell, place) : value;
    const get = () => {
      if (typeof value !== 'function') note(language, place, value);
      return told;
    };
    Object.defineProperty(words, name, { enumerable: true, configurable: true, get });
    undoing.push(() => Object.defineProperty(words, name, own));
    return [place];
  });
}

/** Places of all words, by their file (without its language). */
export const places = new Map<string, string[]>();

const isWatched = new WeakSet<object>();

/** Files that put together what stands in others. */
const PUT_TOGETHER: readonly string[] = ['index.ts', 'ruleLabels.ts'];

/** Listens to all words. */
export async function listen(): Promise<void> {
  for (const language of LANGUAGES) {
    for (const path of globSync(`{core,components}/words/${language}/**/*.ts`).sort()) {
      const topics: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
      const file = path.replace(`/${language}/`, '/');
      for (const [name, words] of Object.entries(topics)) {
        if (!isGroup(words) || isWatched.has(words) || PUT_TOGETHER.includes(basename(path))) continue;
        isWatched.add(words);
        const all = watch(words, `${file} › ${name}`, language);
        if (language === 'en') places.set(file, [...(places.get(file) ?? []), ...all]);
      }
    }
  }
}

/** Leaves all words as they were. */
export const unlisten = (): void => {
  for (const undo of undoing.splice(0)) undo();
};

/** What was said and shown, by place. */
const shown: Record<Language, Map<string, Set<string>>> = { en: new Map(), es: new Map() };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with anything in its places, as a word of its own. */
const patternOf = (text: string): RegExp => {
  const parts = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/\{\w+\}/)
    .map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\n]*?')}(?![\\p{L}\\p{N}])`, 'iu');
};

/** Begins a state: what was said before belongs to no state. */
export const hush = (): void => {
  said = [];
};

/** All lines of all states, each once. */
const written: Record<Language, Set<string>> = { en: new Set(), es: new Set() };

/** Ends a state: what was said of it, and stands in its lines, is shown. */
export function heard(language: Language, lines: readonly string[]): void {
  const all = lines.join('\n');
  const before = shown[language];
  for (const line of lines) written[language].add(line);
  for (const { place, text } of new Map(said.map((one) => [`${one.place} ${one.text}`, one])).values()) {
    if (before.get(place)?.has(text) || !patternOf(text).test(all)) continue;
    before.set(place, (before.get(place) ?? new Set()).add(text));
  }
  said = [];
}

/** How many words a text has of its own. */
const wordsIn = (text: string): number => text.replaceAll(/\{\w+\}/g, ' ').match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;

const found: Record<Language, Map<string, boolean>> = { en: new Map(), es: new Map() };

/** Whether a text stands somewhere; one of a single word may be another one. */
function isWritten(language: Language, text: string): boolean {
  if (wordsIn(text) < 2) return false;
  const before = found[language].get(text);
  if (before !== undefined) return before;
  const pattern = patternOf(text);
  const [start = ''] = text.toLowerCase().split('{');
  const is = [...written[language]].some((line) => line.toLowerCase().includes(start.trim()) && pattern.test(line));
  found[language].set(text, is);
  return is;
}

/**
 * Whether a state shows what is written at a place: it was said while the state was drawn, and stands in it. Of some
 * it is kept what was said once; then it counts that it stands there.
 */
export const isShown = (language: Language, place: string): boolean => shownAt(language, place).length > 0;

const shownAt = (language: Language, place: string): string[] => {
  const own = shown[language].get(place);
  const kept = [plain[language].get(place) ?? [], ...(ever[language].get(place) ?? [])].flat();
  return own ? [...own] : kept.filter((text) => isWritten(language, text));
};

/** All that a language shows. */
export const allShown = (language: Language): string[] =>
  [...new Set([...plain[language].keys(), ...ever[language].keys()])].flatMap((place) => shownAt(language, place));

/** A text as it is written at a place; undefined for one that is put together. */
export const textAt = (language: Language, place: string): string | undefined => plain[language].get(place);
