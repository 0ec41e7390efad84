import type { Page } from 'puppeteer-core';
import { inOurRoots } from './ours.ts';

/**
 * What does not fit in a document or a shadow root: text that is cut, torn within a word or lies over other text, and
 * what sticks out at a side. It runs in the page: it sees nothing of its file.
 */
function misfits(root: Document | ShadowRoot): string[] {
  const SLACK = 1.5;
  const found: string[] = [];
  const view = document.documentElement;
  const named = (element: Element, text: string): string => `${element.tagName.toLowerCase()} “${text.slice(0, 40)}”`;

  /** Hidden from the eye on purpose: it is there for those who hear it. */
  const isForEars = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, position } = getComputedStyle(at);
      if (position === 'absolute' && clipPath !== 'none' && at.clientWidth <= 2) return true;
    }
    return false;
  };

  /** Stays where it is while all else is scrolled: what lies under it is seen after a turn of the wheel. */
  const isFloating = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  };

  /** Words that stand in two lines; addresses and what is hyphenated may. */
  const tornIn = (node: Node): string[] => {
    const text = node.textContent ?? '';
    if (getComputedStyle(node.parentElement as Element).hyphens === 'auto') return [];
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
      if (/[./@]$/.test(text.slice(0, index)) || /^[./@]/.test(text.slice(index + word.length))) return [];
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
      return tops.size > 1 ? [word] : [];
    });
  };

  const pieces: { element: Element; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('style, script, option')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForEars(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) pieces.push({ element, text, box });
    for (const word of tornIn(node)) found.push(`torn: ${word} in ${named(element, text)}`);
  }

  const sticksOut = ({ left, right }: Pick<DOMRect, 'left' | 'right'>): boolean =>
    right > view.clientWidth + SLACK || left < -SLACK;

  for (const { element, text, box } of pieces) {
    let isScrolled = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (overflowX === 'visible') continue;
      const frame = at.getBoundingClientRect();
      const isCut = box.right > frame.right + SLACK || box.left < frame.left - SLACK;
      const isHidden = overflowX === 'hidden' || overflowX === 'clip';
      if (isCut && isHidden) found.push(`cut: ${named(element, text)}`);
      // What lies beyond the edge of a box with a scrollbar of its own is reached with that.
      isScrolled = isCut && !isHidden && at !== view && at !== document.body && !sticksOut(frame);
      break;
    }
    if (sticksOut(box) && !isScrolled) found.push(`sticks out: ${named(element, text)}`);
  }

  /** As much of a piece as its scrolling parents show. */
  const shown = (element: Element, box: DOMRect): DOMRect => {
    let { left, right, top, bottom } = box;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };

  const visible = pieces.map((piece) => ({
    ...piece,
    box: shown(piece.element, piece.box),
    floats: isFloating(piece.element),
  }));
  visible.forEach((one, i) => {
    for (const other of visible.slice(i + 1)) {
      if (one.floats !== other.floats) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines may touch: letters do not fill their boxes.
      if (width > 2 && height > 0.35 * Math.min(one.box.height, other.box.height)) {
        found.push(`overlap: ${named(one.element, one.text)} and ${named(other.element, other.text)}`);
      }
    }
  });
  if (root === document && view.scrollWidth > view.clientWidth + SLACK) {
    found.push(`scrolls sideways: ${view.scrollWidth} in ${view.clientWidth} px`);
  }
  return [...new Set(found)];
}

/** What does not fit on a page of the extension, or in what we show on a page of others. */
export async function misfitsOf(page: Page): Promise<string[]> {
  if (!page.url().startsWith('http')) return page.evaluate(`(${misfits})(document)`) as Promise<string[]>;
  return (await inOurRoots(page, misfits)).flat();
}
