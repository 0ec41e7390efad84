import {
  type AdminInput,
  AUDITED,
  type Audited,
  byHost,
  type Overview,
  type PageView,
  type RecordKind,
  StoreError,
  viewKept,
  viewUnreadable,
  withoutWorklist,
} from '../../core/index.ts';
import type { ProgressChange } from '../shared/messages.ts';
import { auditedOf, under } from './audited.ts';
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';

/** All that is known of a practice; undefined if nothing has been read of it. */
export const viewOf = async (host: string): Promise<PageView | undefined> =>
  viewKept(await auditedOf(host), Date.now());

const latestFirst = (a: Overview, b: Overview): number => (b.asOf ?? 0) - (a.asOf ?? 0);

/** Why something of a host cannot be read, by host. */
export async function unreadableHosts(kinds: readonly RecordKind[]): Promise<Map<string, StoreError>> {
  const { all, get, hosts } = await store();
  const problems = new Map<string, StoreError>();
  for (const kind of kinds) {
    const [kept, records] = await Promise.all([hosts(kind), all(kind)]);
    if (kept.length === records.length) continue;
    for (const host of kept) {
      await get(kind, host).catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        problems.set(host, error);
      });
    }
  }
  return problems;
}

/** What audits of all hosts are made of. */
async function auditedByHost(hosts: ReadonlyMap<string, Audited>): Promise<[host: string, kept: Audited][]> {
  const { policy } = await policyNow();
  return [...hosts].map(([host, kept]) => [host, under(kept, host, policy)]);
}

/** All practices at a glance, the one that was read last first. */
export async function allOverviews(): Promise<Overview[]> {
  const { all } = await store();
  const [practices, notes, settings, history, problems] = await Promise.all([
    all('practices'),
    all('notes'),
    all('settings'),
    all('history'),
    unreadableHosts(AUDITED),
  ]);
  const now = Date.now();
  const audited = await auditedByHost(byHost({ practices, notes, settings, history }));
  const readable = audited.filter(([host]) => !problems.has(host));
  return [
    ...readable.flatMap(([, kept]) => viewKept(kept, now)?.overview ?? []),
    ...[...problems].map(([host, problem]) => viewUnreadable(host, problem)),
  ].sort(latestFirst);
}

/** Keeps how far the admin is on the way through the pages; a new start puts nothing off. */
export async function keepProgress(host: string, { isChecking, skip, putAway }: ProgressChange): Promise<void> {
  const { change } = await store();
  await change('notes', host, (before) => {
    const kept: AdminInput = before ?? { version: 1, host };
    const { skipped = [], ...input } = putAway ? withoutWorklist(kept) : kept;
    return {
      ...input,
      ...(isChecking !== undefined && { isChecking }),
      skipped: isChecking ? [] : skip === undefined ? skipped : [...skipped.filter((one) => one !== skip), skip],
    };
  });
}
