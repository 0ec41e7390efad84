import {
  type AdminInput,
  AUDITED,
  type Audited,
  byHost,
  type Cause,
  type Changed,
  emptyPractice,
  hintsFor,
  type KeptPractice,
  keptAfter,
  merge,
  type Overview,
  type PageHints,
  type PageKind,
  type PageReading,
  type PageView,
  type PersonView,
  type RecordKind,
  type StepView,
  toFixIn,
  viewKept,
  viewPeople,
  viewPlan,
  viewUnreadable,
  withoutWorklist,
} from '../../core/index.ts';
import type { NoteChange } from '../shared/messages.ts';
import { auditedByHost, auditedOf, changeAudited } from './audited.ts';
import type { ToFix } from './icon.ts';
import type { PageSender } from './senders.ts';
import { store } from './store.ts';

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
    changed = keptAfter(before, asked.settings ? underPolicy(asked) : asked, by, at);
    const { settings: _, ...kept } = changed.kept;
    return { ...kept, ...(asked.settings && { settings: asked.settings }) };
  });
  return changed;
}

/** Merges a reading into the practice of the host it came from, in one write. */
export const keepReading = (reading: PageReading, { host, system }: PageSender): Promise<Changed | undefined> =>
  keep(host, 'reading', ({ practices }, at) => ({
    practices: merge(practices ?? emptyPractice(system, host), reading, at),
  }));

export const viewOf = async (host: string): Promise<PageView | undefined> =>
  viewKept(await auditedOf(host), Date.now());

const keptOf = async (host: string): Promise<KeptPractice | undefined> => {
  const { practices: practice, notes: adminInput, settings } = await auditedOf(host);
  return practice && { practice, ...(settings && { settings: settings.settings }), ...(adminInput && { adminInput }) };
};

/** What to do about a practice; nothing, if nothing has been read of it. */
export async function planOf(host: string): Promise<StepView[]> {
  const kept = await keptOf(host);
  return kept ? viewPlan(kept.practice, { ...kept.settings, now: Date.now() }, kept.adminInput) : [];
}

/** What a page of one kind is told beside its badges. */
export async function hintsOf(host: string, page: PageKind): Promise<PageHints | undefined> {
  const kept = await keptOf(host);
  return kept && hintsFor(page, kept, Date.now());
}

/** Everybody at a practice; nobody, if nothing has been read of it. */
export async function peopleOf(host: string): Promise<PersonView[]> {
  const kept = await keptOf(host);
  return kept ? viewPeople(kept.practice, { ...kept.settings, now: Date.now() }, kept.adminInput) : [];
}

const latestFirst = (a: Overview, b: Overview): number => (b.asOf ?? 0) - (a.asOf ?? 0);

/** Why something of a host cannot be read, by host. */
export async function unreadableHosts(kinds: readonly RecordKind[]): Promise<Map<string, string>> {
  const { all, get, hosts } = await store();
  const problems = new Map<string, string>();
  for (const kind of kinds) {
    const [kept, records] = await Promise.all([hosts(kind), all(kind)]);
    if (kept.length === records.length) continue;
    for (const host of kept) {
      await get(kind, host).catch((error: Error) => problems.set(host, error.message));
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

/** Keeps what the admin decides on the way through the pages; a new start puts nothing off. */
export async function changeNote(host: string, { isChecking, skip, putAway }: NoteChange): Promise<void> {
  const { change } = await store();
  await change('notes', host, (before) => {
    const kept: AdminInput = before ?? { version: 1, host };
    const { skipped = [], ...note } = putAway ? withoutWorklist(kept) : kept;
    return {
      ...note,
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
