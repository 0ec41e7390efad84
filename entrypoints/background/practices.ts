import {
  emptyPractice,
  merge,
  type Note,
  type Overview,
  type PageReading,
  type PageView,
  viewPractice,
} from '../../core/index.ts';
import type { NoteChange } from '../shared/messages.ts';
import type { PageSender } from './senders.ts';
import { store } from './store.ts';

/** Merges a reading into the practice of the host it came from, in one write. */
export async function keepReading(reading: PageReading, { host, system }: PageSender): Promise<PageView> {
  const at = Date.now();
  const { change, get } = await store();
  const practice = await change('practices', host, (before) =>
    merge(before ?? emptyPractice(system, host), reading, at),
  );
  return viewPractice(practice, {}, await get('notes', host));
}

export async function viewOf(host: string): Promise<PageView | undefined> {
  const { get } = await store();
  const practice = await get('practices', host);
  return practice && viewPractice(practice, {}, await get('notes', host));
}

const latestFirst = (a: Overview, b: Overview): number => (b.asOf ?? 0) - (a.asOf ?? 0);

export async function allOverviews(): Promise<Overview[]> {
  const { all } = await store();
  const [practices, notes] = await Promise.all([all('practices'), all('notes')]);
  const noteOf = (host: string): Note | undefined => notes.find((note) => note.host === host);
  return practices.map((one) => viewPractice(one, {}, noteOf(one.host)).overview).sort(latestFirst);
}

/** Keeps what the admin decides on the way through the pages; a new start puts nothing off. */
export async function changeNote(host: string, { isChecking, skip }: NoteChange): Promise<void> {
  const { change } = await store();
  await change('notes', host, (before) => {
    const { skipped = [], ...note }: Note = before ?? { version: 1, host };
    return {
      ...note,
      ...(isChecking !== undefined && { isChecking }),
      skipped: isChecking ? [] : skip === undefined ? skipped : [...skipped.filter((one) => one !== skip), skip],
    };
  });
}
