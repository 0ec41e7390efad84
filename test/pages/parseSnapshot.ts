import type { PageModel, PageNode, Piece, Says } from '../../core/model/page.ts';
import { MARKS, NO_ROLE, UNSEEN, writeNodes } from '../../core/snapshots/pageText.ts';
import { FIRST_LINE, type Snapshot } from '../../core/snapshots/snapshot.ts';

const HEAD = ['system', 'url', 'title', 'language', 'translated'] as const;
const NODE = /^([\w-]+|\?)(?: \[([a-z ]+)\])?(?: |$)/;

const TEXT = /^"(?:[^"\\]|\\.)*"/;
/** A line that is none of a page. */
export class NoSuchLine extends Error {
  override name = 'NoSuchLine';
}

const saidIn = (text: string): Says & { color?: string } => {
  if (text === '') return {};
  try {
    const says: unknown = JSON.parse(text);
    if (typeof says === 'object' && says !== null && !Array.isArray(says)) return says;
  } catch {
    // Told below, with what was expected.
  }
  throw new NoSuchLine(`expected what it says as {…}, found ${text.slice(0, 60)}`);
};

interface Written extends PageNode {
  content: Piece[];
}

const pieceOf = (line: string, handle: number): Written | string => {
  const [alone] = TEXT.exec(line) ?? [];
  if (alone !== undefined && alone.length === line.length) return JSON.parse(alone) as string;
  const [head, role = '', words = ''] = NODE.exec(line) ?? [];
  if (head === undefined) throw new NoSuchLine(`expected a role or a text in "…", found ${line.slice(0, 60)}`);
  const is = MARKS.reduce((marks, [mark, word]) => (words.split(' ').includes(word) ? marks | mark : marks), 0);
  const rest = line.slice(head.length);
  const [text] = TEXT.exec(rest) ?? [];
  const { color = '', ...says } = saidIn(rest.slice(text?.length ?? 0).trim());
  return {
    role: role === NO_ROLE ? '' : role,
    is,
    traits: is,
    looks: { isSeen: !words.split(' ').includes(UNSEEN), color },
    content: text === undefined ? [] : [JSON.parse(text) as string],
    says: Object.keys(says).length > 0 ? says : undefined,
    parent: undefined,
    known: undefined,
    handle,
  };
};

/**
 * What lines say a page is made of. Lines may have been taken out: what stood in one that is gone goes to what is around.
 * @param first the number of the first line in its file, for what is said of a line that is wrong
 * @throws NoSuchLine
 */
export function parseNodes(lines: readonly string[], first = 1): PageNode {
  const root: Written = { ...(pieceOf(NO_ROLE, 0) as Written) };
  const open: { node: Written; depth: number }[] = [{ node: root, depth: -1 }];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const depth = line.search(/\S/);
    let piece: Written | string;
    try {
      piece = pieceOf(line.trim(), i + 1);
    } catch (error) {
      throw new NoSuchLine(`line ${first + i}: ${error instanceof Error ? error.message : error}`);
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const around = open.at(-1)?.node ?? root;
    around.content.push(piece);
    if (typeof piece === 'string') return;
    piece.parent = around;
    open.push({ node: piece, depth });
  });
  const [only] = root.content;
  if (root.content.length !== 1 || typeof only !== 'object') return root;
  only.parent = undefined;
  return only;
}

/** A page model as text, and back: without its document. */
export const writePage = ({ title, root }: PageModel): string =>
  [JSON.stringify(title), ...writeNodes(root)].join('\n');

export function parsePage(text: string): PageModel {
  const [title = '""', ...lines] = text.split('\n');
  return { title: String(JSON.parse(title)), root: parseNodes(lines, 2) };
}

/**
 * A snapshot out of its text, in which lines may have been taken out.
 * @throws NoSuchLine which names the line, and what was expected
 */
export function parseSnapshot(text: string): Snapshot {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0]?.trim() !== FIRST_LINE) throw new NoSuchLine(`line 1: expected “${FIRST_LINE}”`);
  const said = new Map<string, string>();
  let at = 1;
  for (; at < lines.length && lines[at]?.trim(); at++) {
    const line = lines[at] ?? '';
    const end = line.indexOf(' ');
    said.set(end < 0 ? line : line.slice(0, end), end < 0 ? '' : line.slice(end + 1).trim());
  }
  const [system, url, title, language, translated] = HEAD.map((word) => {
    const value = said.get(word);
    if (value === undefined) throw new NoSuchLine(`line ${at}: expected a line that begins with “${word}” before it`);
    return value;
  });
  return {
    system: system ?? '',
    url: url ?? '',
    page: { title: title ?? '', root: parseNodes(lines.slice(at), at + 1) },
    language: language ?? '',
    isTranslated: translated === 'true',
  };
}
