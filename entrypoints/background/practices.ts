import {
  emptyPractice,
  merge,
  type Overview,
  openStore,
  type PageReading,
  type PageView,
  type Practice,
  type Store,
  viewPractice,
} from '../../core/index.ts';
import type { PageSender } from './senders.ts';

let opened: Promise<Store> | undefined;

/** The cache stays open while the worker lives; a failure to open it is tried again by the next message. */
const store = (): Promise<Store> => {
  opened ??= openStore().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};

/** Merges a reading into the practice of the host it came from, in one write. */
export async function keepReading(reading: PageReading, { host, system }: PageSender): Promise<PageView> {
  const at = Date.now();
  const practice = await (await store()).change('practices', host, (before) =>
    merge(before ?? emptyPractice(system, host), reading, at),
  );
  return viewPractice(practice);
}

export async function viewOf(host: string): Promise<PageView | undefined> {
  const practice = await (await store()).get('practices', host);
  return practice && viewPractice(practice);
}

const latestFirst = (a: Overview, b: Overview): number => (b.asOf ?? 0) - (a.asOf ?? 0);

export async function allOverviews(): Promise<Overview[]> {
  const practices: Practice[] = await (await store()).all('practices');
  return practices.map((practice) => viewPractice(practice).overview).sort(latestFirst);
}
