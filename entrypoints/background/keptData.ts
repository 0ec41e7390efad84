import {
  byHost,
  describeKept,
  fromHostData,
  type HostData,
  type Kept,
  type Practice,
  parseHostData,
  parseKeepable,
  RECORD_KINDS,
  type RecordKind,
  toHostData,
} from '../../core/index.ts';
import type { KeptHere } from '../shared/messages.ts';
import { forgetAnswersOf, keptAnswers } from '../shared/staffFileAnswers.ts';
import { takeBackAll } from './browserSync.ts';
import { unreadableHosts } from './overviews.ts';
import { keep } from './practices.ts';
import { forgetHost, keepHost } from './sites.ts';
import { store } from './store.ts';
import { isSyncOn } from './syncOn.ts';

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
      ...(problem && { problem: problem.message }),
      ...(files !== undefined && { staffFiles: files }),
    };
  });
}

export const keptPractice = async (host: string): Promise<Practice | undefined> =>
  (await store()).get('practices', host);

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
    // With a record to compare it with, the import counts as decided now, also where it was taken back before.
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
