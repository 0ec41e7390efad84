import {
  BLOCK,
  BURIED,
  DISABLED,
  GONE,
  HIDDEN,
  INLINE,
  NATIVE,
  type PageModel,
  type PageNode,
  type Piece,
  PLAIN,
  type Says,
  UNDRAWN,
} from '../model/page.ts';

// One line for each thing on the page: what it is, what is true of it in brackets, its text if it has no other content,
// and what it says beside. What stands in it follows, one blank further in. A line that is a text alone is a text of
// what it stands in. So somebody can read what a file says, and take lines out of it.

const MARKS: readonly (readonly [mark: number, word: string])[] = [
  [GONE, 'gone'],
  [UNDRAWN, 'undrawn'],
  [HIDDEN, 'hidden'],
  [BURIED, 'buried'],
  [INLINE, 'inline'],
  [BLOCK, 'block'],
  [NATIVE, 'native'],
  [PLAIN, 'plain'],
  [DISABLED, 'disabled'],
];

/** What it says is transparent, clipped away or without size. */
const UNSEEN = 'unseen';
const NO_ROLE = '-';
/** Stands for a role that is no word. */
const STRANGE = '?';
const WORD = /^\w[\w-]*$/;
const TEXT = /^"(?:[^"\\]|\\.)*"/;
const NODE = /^([\w-]+|\?)(?: \[([a-z ]+)\])?(?: |$)/;

const oneText = (content: readonly Piece[]): string | undefined =>
  content.length === 1 && typeof content[0] === 'string' ? content[0] : undefined;

/** The color of what has no part: a state may be told by color alone. */
const colorOf = ({ content, looks }: PageNode): string =>
  content.every((piece) => typeof piece === 'string') ? (looks?.color ?? '') : '';

const lineOf = (node: PageNode, text: string | undefined): string => {
  const { role, is, says, looks } = node;
  const color = colorOf(node);
  const true_ = [
    ...MARKS.filter(([mark]) => is & mark).map(([, word]) => word),
    ...(looks?.isSeen === false ? [UNSEEN] : []),
  ];
  return [
    role === '' ? NO_ROLE : WORD.test(role) ? role : STRANGE,
    ...(true_.length > 0 ? [`[${true_.join(' ')}]`] : []),
    ...(text === undefined ? [] : [JSON.stringify(text)]),
    ...(says || color ? [JSON.stringify({ ...says, ...(color && { color }) })] : []),
  ].join(' ');
};

/**
 * The lines of a page model, from its first to its last thing in the order of reading.
 * @param most so many lines at most: what comes after them is left out
 */
export function writeNodes(root: PageNode, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  const write = (piece: Piece, depth: number): void => {
    if (lines.length >= most) return;
    const indent = ' '.repeat(depth);
    if (typeof piece === 'string') {
      lines.push(indent + JSON.stringify(piece));
      return;
    }
    const { content } = piece;
    const text = oneText(content);
    lines.push(indent + lineOf(piece, text));
    if (text === undefined) for (const part of content) write(part, depth + 1);
  };
  write(root, 0);
  return lines;
}

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
