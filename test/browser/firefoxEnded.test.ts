import { beforeEach, describe, it } from 'vitest';
import { endAt, type Step, setClock } from './eventPage.ts';
import { useFirefox } from './firefoxWorld.ts';
import {
  clockSetBack,
  closedTabs,
  endedImport,
  endedReading,
  endedWrite,
  startAnew,
  twoWindows,
} from './ways/faults.ts';

describe('in Firefox', () => {
  const world = useFirefox();
  const at = (step: Step) => () => endAt(world.popup, world.privileged, step);

  beforeEach(() => startAnew(world));

  const STEPS: readonly Step[] = [
    'storage.local.get',
    'its transaction',
    'IDBObjectStore.prototype.put',
    // Of what belongs together one part is written, the other is not.
    'second IDBObjectStore.prototype.put',
    'the end of its transaction',
  ];

  it.each(STEPS)(
    'the background is ended in mid-reading, at %s: all or nothing is kept, and the next look puts it right',
    (step) => endedReading(world, at(step)),
  );

  it.each(STEPS.slice(1))('the background is ended in mid-import, at %s: all or nothing', (step) =>
    endedImport(world, at(step)),
  );

  /** What is set aside is one note. */
  const OF_ONE = STEPS.slice(1).filter((step) => !step.startsWith('second'));

  it.each(OF_ONE)('the background is ended in mid-write, at %s: it is set aside or it is not', (step) =>
    endedWrite(world, at(step)),
  );

  it('two windows read at once: nothing of either is lost', () => twoWindows(world));

  it('a tab is closed in mid-reading: what was kept is whole, and the next look reads it', () => closedTabs(world));

  it('the clock is set back: what is read after that counts all the same', () =>
    clockSetBack(world, () => setClock(world.popup, -400)));
});
