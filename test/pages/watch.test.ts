import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OURS } from '../../core/index.ts';
import { watchPage } from '../../entrypoints/staff.content/watch.ts';

const SECOND = 1000;
const watching = new Set<MutationObserver>();
const check = vi.fn();
const look = vi.fn();
const move = vi.fn();
const onInput = vi.fn();
const onMeet = vi.fn();
const giveUp = vi.fn();
const mayHaveChanged = vi.fn();
let life: AbortController;

/** How a browser tells of changes: right after the script that made them. */
const told = () => Promise.resolve();

/** Lets the next frame be painted. */
const frame = () => vi.advanceTimersByTimeAsync(20);

const change = async () => {
  document.body.append('.');
  await told();
  await frame();
};

const start = async (isOurs: boolean) => {
  look.mockReturnValue(isOurs);
  watchPage(life.signal, { roots: [], onInput, onMeet, check, mayHaveChanged, look, move, leaveAlone: giveUp });
  await frame();
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = '<p>Agenda</p>';
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
    watching.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    watching.delete(this);
    disconnect.apply(this);
  });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.useRealTimers();
});

it('a page that is none of ours is looked at once, and after ten seconds nothing watches it', async () => {
  await start(false);
  expect([look.mock.calls.length, watching.size]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(9 * SECOND);
  expect(watching.size).toBe(1);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect([watching.size, vi.getTimerCount()]).toEqual([0, 0]);
  await change();
  expect([check.mock.calls.length, look.mock.calls.length]).toEqual([0, 1]);
});

it('a page that is still being built is watched until it rests', async () => {
  await start(false);
  for (let i = 0; i < 3; i++) {
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    await change();
  }
  expect([look.mock.calls.length, watching.size]).toEqual([4, 1]);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(watching.size).toBe(0);
});

it('a page that never rests is left alone after a minute', async () => {
  await start(false);
  for (let i = 0; i < 61; i++) {
    await vi.advanceTimersByTimeAsync(SECOND);
    await change();
  }
  expect([watching.size, vi.getTimerCount()]).toEqual([0, 0]);
});

it.each([
  ['a click', () => document.body.click()],
  ['a change', () => document.body.dispatchEvent(new Event('change', { bubbles: true }))],
  ['going back', () => window.dispatchEvent(new Event('popstate'))],
  ['a page that is shown again', () => window.dispatchEvent(new Event('pageshow'))],
  ['a tab that is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('%s starts it again', async (_, happen) => {
  await start(false);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(watching.size).toBe(0);
  happen();
  await frame();
  expect([look.mock.calls.length, watching.size]).toEqual([2, 1]);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(watching.size).toBe(0);
});

it('a page of ours is watched for as long as it is one, and a while after', async () => {
  await start(true);
  await vi.advanceTimersByTimeAsync(600 * SECOND);
  expect([look.mock.calls.length, watching.size]).toEqual([1, 1]);
  look.mockReturnValue(false);
  await change();
  await vi.advanceTimersByTimeAsync(9 * SECOND);
  expect(watching.size).toBe(1);
  look.mockReturnValue(true);
  await change();
  await vi.advanceTimersByTimeAsync(600 * SECOND);
  expect([look.mock.calls.length, watching.size]).toEqual([3, 1]);
});

it('many changes in one frame are looked at once, and checked at once', async () => {
  await start(true);
  for (let i = 0; i < 5; i++) {
    document.body.append('.');
    await told();
  }
  expect([check.mock.calls.length, look.mock.calls.length]).toEqual([5, 1]);
  await frame();
  expect(look).toHaveBeenCalledTimes(2);
});

it('what we draw ourselves is no reason to look again', async () => {
  await start(true);
  look.mockImplementation(() => {
    document.body.append('a badge');
    return true;
  });
  await change();
  await frame();
  expect([look.mock.calls.length, check.mock.calls.length]).toEqual([2, 1]);
});

describe('a page that takes away what we put there', () => {
  const badge = () => {
    const made = document.createElement('span');
    made.setAttribute(OURS, '');
    return made;
  };
  /** We put something into a cell, and the page does this with it, again and again. */
  const fight = async (times: number, every: number, takeAway: (cell: Element) => void) => {
    const cell = document.body.appendChild(document.createElement('p'));
    await start(true);
    look.mockImplementation(() => {
      cell.append(badge());
      return true;
    });
    for (let i = 0; i < times; i++) {
      cell.append('.');
      await vi.advanceTimersByTimeAsync(every);
      takeAway(cell);
      await told();
    }
  };
  const remove = (cell: Element) => cell.querySelector(`[${OURS}]`)?.remove();
  const drawAgain = (cell: Element) => {
    cell.textContent = 'Ana Ruiz';
  };

  it.each([
    ['again and again is left alone', 25, 20, remove, true],
    ['once a second is borne', 40, SECOND, remove, false],
    ['because it draws itself again is borne', 100, 40, drawAgain, false],
    ['and draws itself again for it, forever, is left alone', 700, 16, drawAgain, true],
  ])('%s', async (_, times, every, takeAway, isOver) => {
    await fight(times, every, takeAway);
    expect(giveUp.mock.calls.length > 0).toBe(isOver);
  });

  it('while somebody scrolls is borne', async () => {
    await fight(700, 16, (cell) => {
      window.dispatchEvent(new Event('scroll'));
      drawAgain(cell);
    });
    expect(giveUp).not.toHaveBeenCalled();
  });
});

it('a page that changes all the time is looked at for a share of the time, and checked each time', async () => {
  await start(true);
  const now = performance.now.bind(performance);
  const begun = now();
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
  look.mockImplementation(() => {
    spent += 40;
    return true;
  });
  for (let i = 0; i < 500; i++) await change();
  expect(check).toHaveBeenCalledTimes(500);
  expect(spent).toBeGreaterThan(0);
  expect(spent / (performance.now() - begun)).toBeLessThan(0.35);
});

it('once the page is left, nothing is left behind', async () => {
  await start(true);
  await vi.advanceTimersByTimeAsync(SECOND);
  life.abort();
  document.body.click();
  await change();
  expect([look.mock.calls.length, watching.size, vi.getTimerCount()]).toEqual([1, 0, 0]);
});
