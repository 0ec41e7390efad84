import { browser } from 'wxt/browser';
import type { LastMeeting } from '../../core/index.ts';
import { rest } from './rest.ts';
import { isSyncOn, lastMeeting } from './syncOn.ts';

/** Does one thing after the other, because each of them reads, changes and writes the same record. */
let last: Promise<unknown> = Promise.resolve();
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
};

/** Whether two meetings ended in the same way, whatever their times. */
const isSame = ({ at: _, ...a }: LastMeeting, { at: __, ...b }: LastMeeting): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Called when something has come from another machine, or when there is something else to show about the sync. */
let tell = (_: boolean): void => undefined;
let isDue = false;

/** Who is to be told what has come. */
export const onSynced = (told: (hasChanged: boolean) => void): void => {
  tell = told;
};

/** Something has come from another machine that was asked for at once. */
export const tellSynced = (): void => tell(true);

/** Meets the other machines once what is under way is done. Several calls before that lead to one meeting. */
export function syncSoon(): void {
  if (isDue) return;
  isDue = true;
  inTurn(async () => {
    isDue = false;
    if (!(await isSyncOn())) return;
    const before = await lastMeeting();
    const { meetOthers } = await rest();
    const hasChanged = await meetOthers();
    if (hasChanged || !isSame(before, await lastMeeting())) tell(hasChanged);
    // What has come may change more, such as a finding that is no longer set aside: that is sent in turn.
    if (hasChanged) syncSoon();
  }).catch(() => undefined);
}

/** Keeps content scripts from reading the sync of the browser, where the browser can do that. */
export const keepPagesOut = (): void => {
  browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
};
