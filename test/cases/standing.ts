import type { Standing } from './outcome.ts';

/** What is seen of a page, from where our content scripts run. */
export interface SeenInside {
  /** Whoever reads pages was loaded. */
  isReading: boolean;
  standing: Standing[];
}

/**
 * Tells, some frames from now, beside which row each badge is drawn: the smallest that is where the badge begins, else
 * all that is written in its line. It runs where our content scripts run, and sees nothing of its file.
 */
export const seenInside = async (ours: readonly ShadowRoot[], rowsAre: string): Promise<SeenInside> => {
  const FRAMES = 4;
  type AnyRoot = { openOrClosedShadowRoot?: ShadowRoot | null };
  const isOurs = (node: Node): boolean => ours.some((root) => root.host.contains(node));
  const rootsUnder = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) => {
      const inner = (element as AnyRoot).openOrClosedShadowRoot;
      return inner && !ours.includes(inner) ? rootsUnder(inner) : [];
    }),
  ];
  const textIn = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    const inner = (node as AnyRoot).openOrClosedShadowRoot;
    return [...(inner?.childNodes ?? []), ...node.childNodes].map(textIn).join('');
  };
  /** All that is written at a height. */
  const lineAt = (y: number): string => {
    const range = document.createRange();
    const isThere = (text: Node): boolean => {
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(({ top, bottom }) => top <= y && y < bottom);
    };
    const texts: string[] = [];
    for (const root of rootsUnder(document)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (isThere(walker.currentNode)) texts.push(walker.currentNode.textContent ?? '');
    }
    return texts.join(' ');
  };
  const rowAt = (x: number, y: number): string => {
    const around = rootsUnder(document)
      .flatMap((root) => [...root.querySelectorAll(rowsAre)])
      .filter((row) => !isOurs(row))
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.left <= x && x < box.right && box.top <= y && y < box.bottom)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    return around[0] ? textIn(around[0].row) : lineAt(y);
  };
  for (let i = 0; i < FRAMES; i++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const standing = ours
    .flatMap((root) => [...root.querySelectorAll('button[popover]:is(.error, .warning, .info)')])
    .map((badge) => {
      const { left, top, bottom } = badge.getBoundingClientRect();
      return { name: badge.ariaDescription ?? '', row: rowAt(left, (top + bottom) / 2) };
    });
  const world = globalThis as { [key: symbol]: { reader?: unknown } | undefined };
  return { isReading: world[Symbol.for('license-lens')]?.reader !== undefined, standing };
};
