import { nameKey } from '../../core/index.ts';

/** Where a badge may stand behind a name, in pixels of the window. */
export interface Place {
  /** What of the page it is held to: it goes wherever that goes. */
  anchor: HTMLElement;
  /** Where that is now. */
  held: DOMRect;
  /** The anchor is no wider than the name: then the badge is held to its end, else to its beginning. */
  isTight: boolean;
  /** The middle of the line that the name ends in. */
  middle: number;
  /** The end of what stands in that line, and how much room there is behind it; in a mirrored page towards the left. */
  end: number;
  room: number;
}

/** Between a name and a full badge, and between a name and a mark, in pixels. */
export const GAP = { full: 6, mark: 3 } as const;
/** A mark, in pixels (badges.css), and what is left free behind a full badge. */
export const MARK = 12;
const AIR = 4;

/** What takes room in a line though it has no text. */
const SOLID = 'img, svg, input, button, select, textarea, canvas, video, object, iframe, progress, meter';
const SILENT = 'script, style, template';

interface Piece {
  node: Node;
  boxes: readonly DOMRect[];
}

/** Texts and pictures of a cell that are drawn. Texts in a box of one pixel are for screen readers alone. */
const piecesOf = (cell: Element): Piece[] => {
  const range = cell.ownerDocument.createRange();
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isText = node.nodeType === Node.TEXT_NODE;
    if (isText ? !node.nodeValue?.trim() : !(node as Element).matches(SOLID)) continue;
    const parent = node.parentElement;
    if (isText && (parent?.matches(SILENT) || (parent as HTMLElement | null)?.offsetWidth === 1)) continue;
    if (isText) range.selectNodeContents(node);
    const boxes = [...(isText ? range : (node as Element)).getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length > 0) pieces.push({ node, boxes });
  }
  return pieces;
};

/** A tag is no wider than its text, but for so many pixels of its own. */
const TAG = 48;

/** The room that a text takes: with that of the tag which it is all of. */
const roomOf = ({ node, boxes }: Piece): readonly DOMRect[] => {
  const tag = node.nodeType === Node.TEXT_NODE && node.parentElement;
  const around = tag && tag.childNodes.length === 1 ? [...tag.getClientRects()] : [];
  const isTag = around.length === boxes.length && around.every(({ width }, i) => width - (boxes[i]?.width ?? 0) < TAG);
  return isTag ? around : boxes;
};

/** The last text that is made of words of the name, or has it whole. */
const nameIn = (pieces: readonly Piece[], name: string): Piece | undefined => {
  const words = new Set(nameKey(name).split(' '));
  const isName = ({ node }: Piece): boolean => {
    const key = nameKey(node.nodeValue ?? '');
    return key !== '' && (key.includes(nameKey(name)) || key.split(' ').every((word) => words.has(word)));
  };
  const texts = pieces.filter(({ node }) => node.nodeType === Node.TEXT_NODE);
  return texts.findLast(isName) ?? texts[0] ?? pieces[0];
};

/** Elements in frames are of other classes than ours. */
const isHtml = (element: Element | null | undefined): element is HTMLElement =>
  element?.namespaceURI === 'http://www.w3.org/1999/xhtml';

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

/** The link of the name, by which Tab goes from it to its badge; else the nearest that is drawn as a box. */
const anchorOf = (node: Node, cell: Element): { anchor: HTMLElement; isTight: boolean } | undefined => {
  const around = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const link = around?.closest('a[href], button');
  if (isHtml(link) && cell.contains(link) && link !== cell && isDrawn(link)) {
    return { anchor: link, isTight: true };
  }
  const from = around && cell.contains(around) ? around : cell;
  for (let one: Element | null = from; one; one = one.parentElement) {
    if (isHtml(one) && isDrawn(one)) return { anchor: one, isTight: false };
  }
  return undefined;
};

/** The first gap behind the name that a full badge fits into, else a mark; else what is left at the end. */
const gapIn = (begin: number, limit: number, spans: readonly [from: number, to: number][], width: number) => {
  const gaps: { end: number; room: number }[] = [];
  let end = begin;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (to <= end) continue;
    if (from > end) gaps.push({ end, room: from - end });
    end = to;
  }
  const last = { end: Math.min(end, limit), room: limit - end };
  gaps.push(last);
  const fits = (least: number) => gaps.find(({ room }) => room >= least);
  return fits(GAP.full + width + AIR) ?? fits(GAP.mark + MARK) ?? last;
};

/**
 * Where in the cell of a name there is room for a badge, beside the name.
 * @param width how wide the full badge is
 */
export function placeIn(cell: Element, name: string, width: number, isMirrored: boolean): Place | undefined {
  const pieces = piecesOf(cell);
  const named = nameIn(pieces, name);
  const found = anchorOf(named?.node ?? cell, cell);
  if (!found) return undefined;
  const held = found.anchor.getBoundingClientRect();
  const box = isDrawn(cell) ? cell.getBoundingClientRect() : held;
  const line = named?.boxes.at(-1) ?? box;
  const along = ({ left, right }: DOMRect): [number, number] => (isMirrored ? [-right, -left] : [left, right]);
  const [, begin] = along(line);
  const [, limit] = along(box);
  const spans = pieces
    .flatMap((piece) => (piece === named ? piece.boxes : roomOf(piece)))
    .filter((one) => one.top < line.bottom - 2 && one.bottom > line.top + 2)
    .map(along);
  const { end, room } = gapIn(begin, limit, spans, width);
  const middle = (line.top + line.bottom) / 2;
  return { ...found, held, middle, end: isMirrored ? -end : end, room };
}

/** Whether there is room for a badge with its text, or for a mark alone. */
export const isRoomFor = ({ room }: Place, width: number): boolean => room >= GAP.full + width + AIR;
