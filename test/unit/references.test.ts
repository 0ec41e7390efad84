import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { contradictionRows, ruleRows, sourceRows } from '../domainPage.ts';
import { type Node, walk } from './sources.ts';

const ROOMS = '{core,components,entrypoints,test,docs}/**/*.{ts,tsx,css,html,md}';

/** A comment, a string or a line of a page: what may refer to something. */
interface Piece {
  text: string;
  /** Where it begins in its file. */
  at: number;
  kind: 'comment' | 'string' | 'page';
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateElement';

const inScript = (file: string, source: string): Piece[] => {
  const { program, comments } = parseSync(file, source);
  const strings: Piece[] = [];
  walk(program as unknown as Node, (node) => {
    const { start, end } = node as unknown as { start: number; end: number };
    if (isText(node)) strings.push({ text: source.slice(start, end), at: start, kind: 'string' });
  });
  const said = comments.map(({ value, start }): Piece => ({ text: value, at: start + 2, kind: 'comment' }));
  return [...said, ...strings];
};

const matches = (pattern: RegExp, source: string, kind: Piece['kind']): Piece[] =>
  [...source.matchAll(pattern)].map(({ 0: text, index }) => ({ text, at: index, kind }));

const piecesOf = (file: string, source: string): Piece[] => {
  if (/\.tsx?$/.test(file)) return inScript(file, source);
  if (file.endsWith('.md')) return matches(/^.+$/gm, source, 'page');
  return matches(/\/\*.*?\*\/|<!--.*?-->/gs, source, 'comment');
};

const ROWS = { S: sourceRows, R: ruleRows, C: contradictionRows };
const ID = /\b([SCR])(\d{1,2})([a-z]?)\b/g;
const RANGE = /\b([SCR])(\d{1,2})[a-z]? ?[–-] ?([SCR])(\d{1,2})[a-z]?\b/g;
/** A string that is nothing but sources, as in `source: 'S13 (R36, inferred)'`; a cell of a sheet may be called C3. */
const CITATION = /^['"`][SR]\d{1,2}[a-z]?\b(?:[ ,;()–-]|[SCR]\d{1,2}[a-z]?\b|inferred)*['"`]$/;

type Problem = [at: number, what: string];

const wrongIds = (text: string): Problem[] => [
  ...[...text.matchAll(ID)].flatMap(({ 0: id, 1: letter, index }): Problem[] =>
    ROWS[letter as keyof typeof ROWS].has(id) ? [] : [[index, `${id} is in no table of docs/domain.md`]],
  ),
  ...[...text.matchAll(RANGE)].flatMap(({ 0: range, 1: from, 2: first, 3: to, 4: last, index }): Problem[] =>
    from === to && Number(first) < Number(last) ? [] : [[index, `${range} is no range`]],
  ),
];

const headingsOf = (page: string): string[] => {
  const prose = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
};
/** As a heading is called in an address. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const hasAnchor = (page: string, anchor: string): boolean => headingsOf(page).some((title) => slug(title) === anchor);
const hasSection = (page: string, number: string): boolean =>
  headingsOf(page).some((title) => /^[\d.]+(?=\s)/.exec(title)?.[0].replace(/\.$/, '') === number);

/** The page that a name means, in code and in prose. */
const pageNamed = (name: string, file: string): string | undefined => {
  const inDocs = /(?:^|\/)(docs\/.+)$/.exec(name)?.[1] ?? `docs/${name}`;
  const beside = normalize(`${dirname(file)}/${name}`);
  return [...(file.endsWith('.md') ? [beside, name] : []), inDocs].find((path) => existsSync(path));
};

const PAGE_OR_SECTION =
  /(?<name>[\w./-]+\.md)(?:#(?<anchor>[\w-]+))?|\]\(#(?<own>[\w-]+)\)|§ ?(?<section>\d+(?:\.\d+)*)/g;

const wrongPages = (text: string, file: string, isPage: boolean): Problem[] => {
  let page = isPage ? file : undefined;
  return [...text.matchAll(PAGE_OR_SECTION)].flatMap(({ 0: all, groups = {}, index }): Problem[] => {
    const { name, anchor, own, section } = groups;
    if (name !== undefined) {
      const named = pageNamed(name, file);
      page = named ?? page;
      const mustBe = isPage || /(?:^|\/)docs\//.test(name);
      if (named === undefined) return mustBe ? [[index, `${name} is not there`]] : [];
      return anchor === undefined || hasAnchor(named, anchor) ? [] : [[index, `${all} is no heading there`]];
    }
    if (own !== undefined) return hasAnchor(file, own) ? [] : [[index, `#${own} is no heading here`]];
    if (page === undefined) return [[index, `${all} names no page`]];
    return section === undefined || hasSection(page, section) ? [] : [[index, `${page} has no ${all}`]];
  });
};

/** A page is named with its folder, so that it is found. */
const nameless = (text: string): Problem[] =>
  [...text.matchAll(/(?<!docs\/|\]\(|\[)\b(?:domain|design)\.md/g)].map(({ 0: name, index }) => [
    index,
    `${name} is in a folder: docs/${name}`,
  ]);

const wrongIn = ({ text, kind }: Piece, file: string): Problem[] => {
  const hasIds = kind !== 'string' || (file.startsWith('core/') && CITATION.test(text));
  return [
    ...(hasIds ? wrongIds(text) : []),
    ...wrongPages(text, file, kind === 'page'),
    ...(kind === 'page' ? [] : nameless(text)),
  ];
};

/** What leads nowhere in a file, with its line. */
const deadIn = (file: string, source: string): string[] =>
  piecesOf(file, source).flatMap((piece) =>
    wrongIn(piece, file).map(([at, what]) => `${file}:${source.slice(0, piece.at + at).split('\n').length}: ${what}`),
  );

// Its examples lead nowhere on purpose.
const HERE = 'test/unit/references.test.ts';

it('every reference to a source, a rule, a contradiction, a section or a page leads somewhere', () => {
  const files = [...globSync(ROOMS), 'README.md', 'CONTRIBUTING.md'].sort();
  expect(files).toContain(HERE);
  expect(files.filter((file) => file !== HERE).flatMap((file) => deadIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it.each([
  ['a source', '// (S1, S99)', 'example.ts:1: S99 '],
  ['a rule', "\nconst rule = { source: 'S1 (R99)' };", 'example.ts:2: R99 '],
  ['a rule of a range', '/**\n * As in R01–R99.\n */', 'example.ts:2: R99 '],
  ['a range', '// R04–R01', 'example.ts:1: R04–R01 '],
  ['a contradiction', '/* C99 */', 'example.ts:1: C99 '],
  ['a section', '// docs/domain.md §1, §9.9', 'example.ts:1: docs/domain.md has no §9.9'],
  ['a section of no page', '\n\n// design §3', 'example.ts:3: §3 '],
  ['a page', "const page = '../docs/no-such-page.md';", 'example.ts:1: ../docs/no-such-page.md '],
  ['a page without its folder', '/** (domain.md §1) */', 'example.ts:1: domain.md '],
])('finds %s that leads nowhere', (_, source, said) => {
  expect(deadIn('core/example.ts', source)).toEqual([expect.stringContaining(said)]);
});

it.each([
  ['a page', '[rules](no-such-page.md)'],
  ['a heading', '[rules](domain.md#no-such-heading)'],
  ['a heading of its own', '[rules](#no-such-heading)'],
  ['a section of its own', 'As in §9.9'],
])('finds a link to %s that leads nowhere', (_, source) => {
  expect(deadIn('docs/rules.md', source)).toEqual([expect.stringContaining('docs/rules.md:1: ')]);
});

it('takes cells of a sheet for no contradiction and no source', () => {
  expect(deadIn('core/example.ts', "const cell = 'C99';")).toEqual([]);
  expect(deadIn('test/example.ts', "const cells = ['S99', 'R99'];")).toEqual([]);
});
