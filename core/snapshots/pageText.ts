import {
  BLOCK,
  BURIED,
  DISABLED,
  GONE,
  HIDDEN,
  INLINE,
  NATIVE,
  type PageNode,
  type Piece,
  PLAIN,
  UNDRAWN,
} from '../model/page.ts';

// One line for each thing on the page: what it is, what is true of it in brackets, its text if it has no other content,
// and what it says beside. What stands in it follows, one blank further in. A line that is a text alone is a text of
// what it stands in. So somebody can read what a file says, and take lines out of it.

export const MARKS: readonly (readonly [mark: number, word: string])[] = [
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
export const UNSEEN = 'unseen';
export const NO_ROLE = '-';
/** Stands for a role that is no word. */
const STRANGE = '?';
const WORD = /^\w[\w-]*$/;

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
