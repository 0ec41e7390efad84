import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseOf } from '../house/imports.ts';
import { isNode, type Node, parsed, sources, walk } from './sources.ts';

type Topic = Record<string, unknown>;

const isGroup = (words: unknown): words is Topic => typeof words === 'object' && words !== null;

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** What both languages share: entries, places, and how much a function is given. */
const shapeOf = (words: unknown): unknown => {
  if (typeof words === 'string') return placesIn(words);
  if (typeof words === 'function') return words.length;
  if (!isGroup(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([entry, said]) => [entry, shapeOf(said)]));
};

/** Entries with their names one below the other. */
const entriesOf = (words: unknown, path: readonly string[] = []): [path: readonly string[], said: unknown][] =>
  isGroup(words) ? Object.entries(words).flatMap(([name, said]) => entriesOf(said, [...path, name])) : [[path, words]];

const said = (words: unknown): string => (typeof words === 'function' ? String(words) : String(words ?? ''));

const topics = globSync('{core,components}/words/en/**/*.ts').sort();
const load = (path: string): Promise<Topic> => import(/* @vite-ignore */ `../../${path}`);

/** Entries that are the same word in both languages, or a name. */
const SAME = new Set(['Plan', 'no', 'No', 'License Lens', 'Supervisor', 'Supervisor: {name}']);

/** Entries that say what the practice system prints, in its own words. */
const PRINTED = /^welcome\.(list|columns)/;

describe.each(topics)('%s', (path) => {
  const other = path.replace('/en/', '/es/');

  it('says the same entries in both languages, none of them empty', async () => {
    const [english, spanish] = [await load(path), await load(other)];
    expect(shapeOf(spanish)).toEqual(shapeOf(english));
    for (const words of [english, spanish]) {
      expect(entriesOf(words).filter(([, text]) => said(text).trim() === '')).toEqual([]);
    }
  });

  it('is said in Spanish in Spanish', async () => {
    const spanish = new Map(entriesOf(await load(other)).map(([names, text]) => [names.join('.'), said(text)]));
    const same = entriesOf(await load(path)).filter(
      ([names, text]) =>
        /\p{L}{2}/u.test(said(text).replaceAll(/\{\w+\}/g, '')) &&
        typeof text === 'string' &&
        !SAME.has(text) &&
        !PRINTED.test(names.join('.')) &&
        spanish.get(names.join('.')) === text,
    );
    expect(same.map(([names]) => names.join('.'))).toEqual([]);
  });
});

it('there is nothing in Spanish that is not in English', () => {
  const english = new Set(topics.map((path) => path.replace('/en/', '/es/')));
  expect(globSync('{core,components}/words/es/**/*.ts').filter((path) => !english.has(path))).toEqual([]);
});

const rooms = sources(['core', 'components', 'entrypoints']);
const code = [...rooms].filter(([path]) => !/\/words\/(en|es)\/|\.d\.ts$/.test(path));

/** Names that a source mentions, and those of what it looks something up in. */
const mentions = (path: string, source: string): { names: Set<string>; indexed: Set<string> } => {
  const names = new Set<string>();
  const indexed = new Set<string>();
  /** `const { problems: say } = …`: what is looked up in `say` is looked up in `problems`. */
  const aliases = new Map<string, string>();
  walk(parsed(path, source), (node, [around]) => {
    if (node.type === 'Property' && around?.type === 'ObjectPattern' && isNode(node.key) && isNode(node.value)) {
      aliases.set(String(node.value.name), String(node.key.name));
    }
    // `const { name, ...rest } = words.group` takes them all.
    const { id, init } = node;
    const [rest] = isNode(id) && Array.isArray(id.properties) ? id.properties.slice(-1) : [];
    if (isNode(rest) && rest.type === 'RestElement' && isNode(init) && isNode(init.property)) {
      indexed.add(String(init.property.name));
    }
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(String(node.name));
    if (node.type === 'Literal') names.add(String(node.value));
    const [list] = node.type === 'CallExpression' && Array.isArray(node.arguments) ? node.arguments : [];
    // `Object.values(words.group)` says them all.
    if (isNode(list) && isNode(list.property)) indexed.add(String(list.property.name));
    if (node.type !== 'MemberExpression' || !node.computed || !isNode(node.object)) return;
    const { object } = node;
    const last = object.type === 'MemberExpression' ? object.property : object;
    const name = isNode(last) && last.type === 'Identifier' ? String(last.name) : 'topic';
    indexed.add(name === 'say' || name === 'words' ? 'topic' : name);
    indexed.add(aliases.get(name) ?? name);
  });
  return { names, indexed };
};

const house = houseOf(rooms);
const importersOf = (path: string): string[] =>
  [...house].filter(([, { imports }]) => imports.includes(path)).map(([importer]) => importer);

/** Where a function hands a topic to whoever calls it, and may say some of it itself. */
const HANDED_ON = new Set(['core/files/formats/mistake.ts', 'core/files/sheets/sheetMistake.ts']);

/** Who says a topic: whoever imports what joins its languages. */
const sayersOf = (topic: string): [string, string][] => {
  const joined = importersOf(topic).filter((path) => !path.includes('/es/'));
  const sayers = joined
    .flatMap(importersOf)
    .flatMap((path) => (HANDED_ON.has(path) ? [path, ...importersOf(path)] : [path]));
  return code.filter(([path]) => sayers.includes(path));
};

/** A group of which no entry is named is passed on as it is. */
const isTakenWhole = (words: Topic, path: readonly string[], named: ReadonlySet<string>): boolean => {
  const group = path.reduce<unknown>((part, name) => (isGroup(part) ? part[name] : undefined), words);
  return path.length > 1 && isGroup(group) && !Object.keys(group).some((name) => named.has(name) && name !== 'name');
};

// What rules say is asked for by their ids.
it.each(topics.filter((path) => !/\/rule(?:s\/|Labels)/.test(path)))(
  'every entry of %s is said somewhere',
  async (path) => {
    const found = sayersOf(path).map(([file, source]) => mentions(file, source));
    expect(found.length).toBeGreaterThan(0);
    const words = await load(path);
    const isSaid = ([names]: [readonly string[], unknown]): boolean => {
      const [, ...within] = names;
      return found.some((sayer) =>
        within.every(
          (name, i) =>
            sayer.names.has(name) ||
            /^\d+$/.test(name) ||
            sayer.indexed.has(within[i - 1] ?? 'topic') ||
            isTakenWhole(words, names.slice(0, i + 1), sayer.names),
        ),
      );
    };
    expect(
      entriesOf(words)
        .filter((entry) => !isSaid(entry))
        .map(([names]) => names.join('.')),
    ).toEqual([]);
  },
);

/** Where text stands that no admin reads, or that is data and no word of ours. */
const NO_WORDS: readonly [where: RegExp, why: string][] = [
  [/^core\/systems\//, 'labels as a practice system prints them'],
  [/^core\/model\/names\.ts$/, 'credentials behind names'],
  [/^core\/rules\/examples\//, 'people of the examples'],
  [/^entrypoints\/welcome\/demo\.ts$/, 'people of the example'],
  [/^entrypoints\/widget\/(docs|package|define)/, 'documentation for developers'],
];

const WORDS = /\p{L}{2,}[,:;]? \p{L}{2,}/u;
const isSentence = (text: string): boolean => WORDS.test(text) && /^\s*\p{Lu}|[.!?…]\s*$/u.test(text);

const textOf = (node: Node): string => {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  return node.type === 'TemplateElement' && isNode(node.value) === false
    ? String((node.value as { cooked?: string }).cooked ?? '')
    : '';
};

const NAME_OF_OURS = 'License Lens';

it.each(code.filter(([path]) => !path.includes('/words/') && !NO_WORDS.some(([where]) => where.test(path))))(
  'no text for people stands in %s',
  (path, source) => {
    const texts: string[] = [];
    walk(parsed(path, source), (node, around) => {
      const text = textOf(node).trim();
      if (text === '' || text === NAME_OF_OURS) return;
      if (around.some(({ type }) => type === 'TSLiteralType' || type === 'ImportDeclaration')) return;
      if (node.type === 'JSXText' ? /\p{L}/u.test(text) : isSentence(text)) texts.push(text);
    });
    expect(texts).toEqual([]);
  },
);
