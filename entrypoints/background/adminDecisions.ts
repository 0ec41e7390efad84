import { answerWords } from '../../components/words/answers.ts';
import {
  type AuditSettings,
  type Changed,
  type Note,
  ownPart,
  type PageView,
  PracticeError,
  toKeep,
  viewChanged,
  withoutSetAside,
  withSetAside,
} from '../../core/index.ts';
import type { FindingOf, SetAsideOf } from '../shared/messages.ts';
import { auditedOf } from './audited.ts';
import { policyNow } from './managedPolicy.ts';
import { keep } from './practices.ts';
import { store } from './store.ts';

const noteOf = (host: string, notes: Note | undefined): Note => notes ?? { version: 1, host };

const shown = (changed: Changed | undefined): PageView | undefined => changed && viewChanged(changed);

export const setAside = async (host: string, finding: SetAsideOf): Promise<PageView | undefined> =>
  shown(
    await keep(host, 'settings', ({ notes }, at) => ({ notes: withSetAside(noteOf(host, notes), { ...finding, at }) })),
  );

export const takeBack = async (host: string, finding: FindingOf): Promise<PageView | undefined> =>
  shown(await keep(host, 'settings', ({ notes }) => ({ notes: withoutSetAside(noteOf(host, notes), finding) })));

/** Keeps how many seats are bought, as the admin has typed it in; nothing typed in takes it back. */
export const typeIn = (host: string, pools: NonNullable<Note['pools']>): Promise<unknown> =>
  keep(host, 'seats', ({ notes }) => {
    const { pools: _, ...note } = noteOf(host, notes);
    return { notes: Object.keys(pools).length > 0 ? { ...note, pools } : note };
  });

/** What the audit of a practice goes by: the admin's own decisions, under those of the organization. */
export const settingsOf = async (host: string): Promise<AuditSettings> =>
  (await auditedOf(host)).settings?.settings ?? {};

/** @throws PracticeError that names what is wrong in the settings, or not the admin's to decide. Nothing is changed then. */
export async function keepSettings(host: string, settings: unknown): Promise<AuditSettings> {
  const asked = toKeep(host, settings);
  const [{ policy }, before] = await Promise.all([policyNow(), (await store()).get('settings', host)]);
  const [own, against] = ownPart(asked.settings, before?.settings ?? {}, policy);
  if (against.length > 0) throw new PracticeError(answerWords().placesByOrganization(against.join(', ')));
  await keep(host, 'settings', () => ({ settings: { ...asked, settings: own } }));
  return settingsOf(host);
}
