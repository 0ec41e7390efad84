/** Where a piece of code goes, as CONTRIBUTING.md says it in the line before it. */
export interface Piece {
  file: string;
  code: string;
  /** At the end of what is called so, the innermost last; none: the code is the whole file. */
  within: readonly string[];
  /** The name of what the code stands in place of. */
  insteadOf?: string;
}

/** What a section of CONTRIBUTING.md adds: all of it together is one addition. */
export interface Addition {
  title: string;
  pieces: readonly Piece[];
  /** What is written anew afterwards: `npm run` and one of these. */
  scripts: readonly string[];
  /** The tests that the section names. */
  tests: readonly string[];
}

const NAMES = '`[^`\\n]+`(?: of `[^`\\n]+`)*';
const PLACE = `In \`(?<into>[^\`\\n]+)\`, (?:at the end of (?<within>${NAMES})|instead of \`(?<instead>[^\`\\n]+)\`):`;
const WHOLE = 'The whole of `(?<whole>[^`\\n]+)`:';
const CODE = new RegExp(`(?:(?:${PLACE}|${WHOLE})\\n\\n)?^\`\`\`ts\\n(?<code>.*?)^\`\`\``, 'gms');

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const sectionsOf = (guide: string): string[] => guide.split(/^## /m).slice(1);

const blocksOf = (text: string): Record<string, string | undefined>[] =>
  [...text.matchAll(CODE)].map(({ groups = {} }) => groups);

const piecesOf = (section: string): Piece[] =>
  blocksOf(section).flatMap(({ into, within = '', instead, whole, code = '' }) => {
    const file = whole ?? into;
    if (file === undefined) return [];
    return [{ file, code, within: quoted(within).reverse(), ...(instead && { insteadOf: instead }) }];
  });

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();

const additionIn = (section: string): Addition => {
  const prose = section.replace(/^```.*?^```/gms, '');
  return {
    title: section.slice(0, section.indexOf('\n')),
    pieces: piecesOf(section),
    scripts: unique([...prose.matchAll(/\bThen `npm run ([\w:]+)`/g)].map(([, name = '']) => name)),
    tests: unique(quoted(prose).filter((name) => /^test\/.*\.test\.ts$/.test(name))),
  };
};

/** What CONTRIBUTING.md adds, section by section. */
export const additionsOf = (guide: string): Addition[] =>
  sectionsOf(guide)
    .map(additionIn)
    .filter(({ pieces }) => pieces.length > 0);

/** Code of which it is not said where it goes: it shows what stands somewhere. */
export const excerptsOf = (guide: string): string[] =>
  blocksOf(guide).flatMap(({ into, whole, code = '' }) => ((into ?? whole) === undefined ? [code] : []));

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** The line, from `from` on, that opens what is called so: a list, an object, or a call that is given one. */
const opens = (name: string, lines: readonly string[], from: number): number =>
  lines.findIndex((line, i) => i >= from && line.split(/[^\w$]+/).includes(name) && /[[{(]$/.test(line));

/** The source with the piece at the end of what its place names. @throws where there is no such place */
const inside = ({ file, code, within }: Piece, source: string): string => {
  const lines = source.split('\n');
  const start = within.reduce((from, name) => {
    const found = opens(name, lines, from);
    if (found < 0) throw new Error(`${file} has no ${within.join(' with ')} that a list or an object begins with`);
    return found;
  }, 0);
  const indent = indentOf(lines[start] ?? '');
  const end = lines.findIndex(
    (line, i) => i > start && line.startsWith(indent) && /^[\])}]/.test(line.slice(indent.length)),
  );
  const added = code.trimEnd().split('\n');
  return lines.toSpliced(end, 0, ...added.map((line) => (line === '' ? line : `${indent}  ${line}`))).join('\n');
};

/** The source with the piece in place of the line that declares what it is named after. @throws where there is none */
const replaced = ({ file, code }: Piece, name: string, source: string): string => {
  const lines = source.split('\n');
  const place = lines.findIndex((line) => line.startsWith(`export const ${name} = `) && line.endsWith(';'));
  if (place < 0) throw new Error(`${file} has no line that declares ${name}`);
  return lines.with(place, code.trimEnd()).join('\n');
};

/** A file with the piece in it; undefined: there is no such file yet. @throws where the guide names no place of it */
export function withPiece(piece: Piece, source: string | undefined): string {
  if (piece.insteadOf === undefined && piece.within.length === 0) {
    if (source !== undefined) throw new Error(`${piece.file} is there already`);
    return piece.code;
  }
  if (source === undefined) throw new Error(`${piece.file} is not there`);
  return piece.insteadOf === undefined ? inside(piece, source) : replaced(piece, piece.insteadOf, source);
}
