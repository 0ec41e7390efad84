import { describe, expect, it } from 'vitest';
import { OURS } from '../../core/index.ts';
import { RemovalCount } from '../../entrypoints/staff.content/removalCount.ts';

const FRAME = 1000 / 60;

const ours = (): HTMLElement => {
  const element = document.createElement('span');
  element.setAttribute(OURS, '');
  return element;
};

/** Plays frames on a page in which we put our element back into each cell; says after how many it was too often. */
const framesBorne = (change: (cells: HTMLElement[], frame: number) => void, most: number, isActing = false): number => {
  const patience = new RemovalCount();
  const cells = [0, 1].map(() => document.createElement('td'));
  cells.forEach((cell, i) => {
    const link = document.createElement('a');
    link.textContent = `Person ${i}`;
    cell.append(link);
  });
  const row = document.createElement('tr');
  row.append(...cells);
  const observer = new MutationObserver(() => undefined);
  observer.observe(row, { childList: true, subtree: true });
  for (let frame = 0; frame < most; frame++) {
    for (const cell of cells) if (!cell.querySelector(`[${OURS}]`)) cell.append(ours());
    observer.takeRecords();
    change(cells, frame);
    if (isActing) patience.act(frame * FRAME);
    if (patience.isOverWith(observer.takeRecords(), frame * FRAME)) return frame;
  }
  return most;
};

const swapLinks = ([a, b]: HTMLElement[]): void => {
  const links = [b, a].map((cell) => cell?.querySelector('a') ?? '');
  [a, b].forEach((cell, i) => {
    cell?.replaceChildren();
    cell?.append(links[i] ?? '');
  });
};

describe('a page that changes where we stand', () => {
  it('is borne for less than a second where it takes our elements alone', () => {
    const frames = framesBorne((cells) => cells[0]?.querySelector(`[${OURS}]`)?.remove(), 600);
    expect(frames).toBeGreaterThan(5);
    expect(frames).toBeLessThan(60);
  });

  it('is borne longer where it draws its cells again, and not for ever', () => {
    const frames = framesBorne((cells) => cells[0]?.replaceChildren(document.createElement('a')), 6000);
    expect(frames).toBeGreaterThan(120);
    expect(frames).toBeLessThan(6000);
  });

  it('is borne where it draws its cells again in a few frames of each second', () => {
    expect(framesBorne((cells, frame) => frame % 4 === 0 && swapLinks(cells), 6000)).toBe(6000);
  });

  it('is borne where somebody scrolls, clicks or types, though links go from cell to cell', () => {
    expect(framesBorne(swapLinks, 6000, true)).toBe(6000);
  });

  it('is borne no longer for that where it takes our elements alone', () => {
    const take = (cells: HTMLElement[]) => cells[0]?.querySelector(`[${OURS}]`)?.remove();
    expect(framesBorne(take, 600, true)).toBeLessThan(60);
  });
});
