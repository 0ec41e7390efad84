import {
  type AdminInput,
  AUDITED,
  type Audited,
  byHost,
  type Cause,
  type Changed,
  emptyPractice,
  keptAfter,
  merge,
  type Overview,
  type PageReading,
  type RecordKind,
  StoreError,
  toFixIn,
  viewKept,
  viewUnreadable,
  withNextSteps,
  withoutWorklist,
} from '../../core/index.ts';
import type { ProgressChange } from '../shared/messages.ts';
import { auditedByHost, auditedOf, changeAudited } from './audited.ts';
import type { PageSender } from './senders.ts';
import { store } from './store.ts';
import type { ToFix } from './toolbarIcon.ts';

/** Changes what is kept of a host, and its history with it, in one write. */
export async function keep(
  host: string,
  by: Cause,
  change: (before: Audited, at: number) => Audited,
): Promise<Changed | undefined> {
  const at = Date.now();
  let changed: Changed | undefined;
  await changeAudited(host, (before, underPolicy) => {
    const asked = change(before, at);
    const after = withNextSteps(keptAfter(before, asked.settings ? underPolicy(asked) : asked, by, at));
    changed = after;
    const { settings: _, ...kept } = after.kept;
    return { ...kept, ...(asked.settings && { settings: asked.settings }) };
  });
  return changed;
}

/** Merges a reading into the practice of the host it came from, in one write. */
export const keepReading = (reading: PageReading, { host, system }: PageSender): Promise<Changed | undefined> =>
  keep(host, 'reading', ({ practices }, at) => ({
    practices: merge(practices ?? emptyPractice(system, host), reading, at),
  }));

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

/** How many people of each practice have something to put right; `known` is not counted again. */
export async function allToFix(known?: ToFix): Promise<ToFix[]> {
  const { hosts } = await store();
  const now = Date.now();
  const others = (await hosts('practices')).filter((host) => host !== known?.host);
  const counted = await Promise.all(
    others.map(async (host): Promise<ToFix> => {
      const kept = await auditedOf(host).catch(() => ({}));
      return { host, toFix: toFixIn(kept, now) };
    }),
  );
  return [...(known ? [known] : []), ...counted];
}
