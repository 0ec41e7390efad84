import { beforeEach, it } from 'vitest';
import { DEMO, useWorld } from './setup.ts';
import {
  clockSetBack,
  closedTabs,
  endedImport,
  endedReading,
  endedWrite,
  startAnew,
  twoWindows,
} from './ways/faults.ts';
import type { Either } from './ways/seen.ts';
import { inWorker, killAt } from './worker.ts';

const chromium = useWorld();
const world = (): Either => ({ ...chromium, origin: DEMO });

beforeEach(() => startAnew(world()));

const STEPS = [
  'IDBObjectStore.prototype.get',
  'IDBDatabase.prototype.transaction',
  'IDBObjectStore.prototype.put',
  // Of what belongs together one part is written, the other is not.
  'second IDBObjectStore.prototype.put',
  'chrome.runtime.sendMessage',
] as const;

it.each(STEPS)('the worker is killed in mid-reading, at %s: all or nothing is kept, and it is told anew', (step) =>
  endedReading(world(), () => killAt(chromium, step)),
);

it.each(STEPS.slice(1))('the worker is killed in mid-import, at %s: all or nothing', (step) =>
  endedImport(world(), () => killAt(chromium, step)),
);

/** What is set aside is one note. */
const OF_ONE = STEPS.slice(1).filter((step) => !step.startsWith('second'));

it.each(OF_ONE)('the worker is killed in mid-write, at %s: it is set aside or it is not', (step) =>
  endedWrite(world(), () => killAt(chromium, step)),
);

it('two windows read at once: nothing of either is lost', () => twoWindows(world()));

it('a tab is closed in mid-reading: what was kept is whole, and the next look reads it', () => closedTabs(world()));

it('the clock is set back: what is read after that counts all the same', () =>
  clockSetBack(world(), () =>
    inWorker(chromium, '{ const now = Date.now; Date.now = () => now() - 400 * 86_400_000; }'),
  ));
