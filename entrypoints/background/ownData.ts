import { answerWords } from '../../components/words/answers.ts';
import {
  type AdminInput,
  type AuditSettings,
  byHost,
  type Changed,
  describeKept,
  type FactChange,
  fromHostData,
  type HistoryLine,
  type HostData,
  type Kept,
  ownPart,
  type PageView,
  type Practice,
  PracticeError,
  parseHostData,
  parseKeepable,
  personLine,
  RECORD_KINDS,
  type RecordKind,
  toHostData,
  toKeep,
  viewChanged,
  viewHistory,
  withDismissal,
  withoutDismissal,
} from '../../core/index.ts';
import type { FindingOf, KeptHere, SetAsideOf } from '../shared/messages.ts';
import { forgetAnswersOf, keptAnswers } from '../shared/staffFileAnswers.ts';
import { auditedOf } from './audited.ts';
import { forgetHost, keepHost } from './hosts.ts';
import { policyNow } from './policy.ts';
import { keep, unreadableHosts } from './practices.ts';
import { store } from './store.ts';
import { takeBackAll } from './sync.ts';
import { isSyncOn } from './syncState.ts';

const noteOf = (host: string, notes: AdminInput | undefined): AdminInput => notes ?? { version: 1, host };

const shown = (changed: Changed | undefined): PageView | undefined => changed && viewChanged(changed);

export const setAside = async (host: string, finding: SetAsideOf): Promise<PageView | undefined> =>
  shown(
    await keep(host, 'settings', ({ notes }, at) => ({
      notes: withDismissal(noteOf(host, notes), { ...finding, at }),
    })),
  );

export const takeBack = async (host: string, finding: FindingOf): Promise<PageView | undefined> =>
  shown(await keep(host, 'settings', ({ notes }) => ({ notes: withoutDismissal(noteOf(host, notes), finding) })));

/** Keeps how many seats are bought, as the admin has typed it in; nothing typed in takes it back. */
export const typeIn = (host: string, pools: NonNullable<AdminInput['pools']>): Promise<unknown> =>
  keep(host, 'seats', ({ notes }) => {
    const { pools: _, ...note } = noteOf(host, notes);
    return { notes: Object.keys(pools).length > 0 ? { ...note, pools } : note };
  });

/** What the audit of a practice goes by: the admin's own decisions, under those of the organization. */
export const settingsOf = async (host: string): Promise<AuditSettings> =>
  (await auditedOf(host)).settings?.settings ?? {};

/** @throws PracticeError that names what is wrong in the settings, or is not the admin's to decide; nothing is changed then */
export async function keepSettings(host: string, settings: unknown): Promise<AuditSettings> {
  const asked = toKeep(host, settings);
  const [{ policy }, before] = await Promise.all([policyNow(), (await store()).get('settings', host)]);
  const [own, against] = ownPart(asked.settings, before?.settings ?? {}, policy);
  if (against.length > 0) throw new PracticeError(answerWords().placesByOrganization(against.join(', ')));
  await keep(host, 'settings', () => ({ settings: { ...asked, settings: own } }));
  return settingsOf(host);
}

export async function historyOf(host: string): Promise<HistoryLine[]> {
  const history = await (await store()).get('history', host);
  return history ? viewHistory(history) : [];
}

export async function personLineOf(host: string, staffId: string): Promise<FactChange[]> {
  const history = await (await store()).get('history', host);
  return history ? personLine(history, staffId) : [];
}

const everything = async (): Promise<Map<string, Kept<RecordKind>>> => {
  const { all } = await store();
  const [practices, notes, hosts, settings, history] = await Promise.all([
    all('practices'),
    all('notes'),
    all('hosts'),
    all('settings'),
    all('history'),
  ]);
  return byHost({ practices, notes, hosts, settings, history });
};

/** What is kept, by host. */
export async function allKept(): Promise<KeptHere[]> {
  const [kept, problems, answers] = await Promise.all([everything(), unreadableHosts(RECORD_KINDS), keptAnswers()]);
  const staffFiles = Map.groupBy(answers, ({ host }) => host);
  return [...new Set([...kept.keys(), ...problems.keys(), ...staffFiles.keys()])].sort().map((host) => {
    const problem = problems.get(host);
    const files = staffFiles.get(host)?.length;
    return {
      ...describeKept(kept.get(host) ?? {}, host),
      ...(problem !== undefined && { problem }),
      ...(files !== undefined && { staffFiles: files }),
    };
  });
}

export const practiceOf = async (host: string): Promise<Practice | undefined> => (await store()).get('practices', host);

export const exportHost = async (host: string): Promise<HostData> =>
  toHostData(host, (await everything()).get(host) ?? {});

/** @throws PracticeError that names what is wrong in the practice; nothing is changed then */
export async function importPractice(input: unknown): Promise<KeptHere[]> {
  const practice = parseKeepable(input);
  await keep(practice.host, 'import', () => ({ practices: practice }));
  return allKept();
}

/** @throws PracticeError that names what is wrong in the file; nothing is changed then */
export async function importHost(input: unknown): Promise<KeptHere[]> {
  const data = parseHostData(input);
  const { hosts, ...kept } = fromHostData(data);
  const isOn = await isSyncOn();
  await (await store()).changeAll(RECORD_KINDS, data.host, ({ synced }) => ({
    ...kept,
    ...(hosts && { hosts }),
    // What is imported is said now, also where it was taken back before.
    ...(isOn && { synced: synced ?? { version: 1, host: data.host, here: {} } }),
  }));
  if (hosts) await keepHost(hosts);
  return allKept();
}

/** Erases what was read of a practice; what the admin has said of it stays. */
export async function eraseCache(host: string): Promise<KeptHere[]> {
  await (await store()).remove('practices', host);
  return allKept();
}

/** Erases all that is kept of a host, also on other machines where it was sent there, and takes the permission back. */
export async function eraseHost(host: string): Promise<KeptHere[]> {
  await takeBackAll(host);
  await (await store()).remove(RECORD_KINDS, host);
  await forgetHost(host);
  await forgetAnswersOf(host);
  return allKept();
}
