import {
  type FactView,
  type HistoryLine,
  type Month,
  type PersonFacts,
  type PersonView,
  permissionMatrix,
  soldBy,
  systemById,
  viewFacts,
  viewHistory,
  viewOverTime,
  viewPeople,
  viewPersonFacts,
} from '../../core/index.ts';
import type { MatrixNow } from '../shared/practicesNow.ts';
import { auditedOf } from './audited.ts';
import { practicesNow, settingsNow } from './practicesNow.ts';

/** Everybody at a practice; nobody, if nothing has been read of it. */
export async function peopleOf(host: string): Promise<PersonView[]> {
  const kept = await auditedOf(host);
  return kept.practices ? viewPeople(kept.practices, settingsNow(kept), kept.notes) : [];
}

/** Who can do what at a practice; without a host at the one that was read last. */
export async function matrixOf(wanted?: string): Promise<MatrixNow> {
  const { kept, ...others } = await practicesNow(wanted);
  const { practices, notes } = kept;
  return { ...others, ...(practices && { matrix: permissionMatrix(practices, settingsNow(kept), notes) }) };
}

/** What was read of one person, and can be tried otherwise. */
export async function personFactsOf(host: string, staffId: string): Promise<PersonFacts | undefined> {
  const { practices } = await auditedOf(host);
  return practices && viewPersonFacts(practices, staffId);
}

/** What has changed of one person, the latest first. */
export async function personHistoryOf(host: string, staffId: string): Promise<FactView[]> {
  const { practices, history } = await auditedOf(host);
  return practices && history ? viewFacts(history, staffId, practices.system) : [];
}

/** What has changed in a practice, the latest first. */
export async function historyOf(host: string): Promise<HistoryLine[]> {
  const { practices, history } = await auditedOf(host);
  return history ? viewHistory(history, practices && systemById(practices.system)) : [];
}

/** How a practice stood month by month, the oldest first. */
export async function overTimeOf(host: string): Promise<Month[]> {
  const kept = await auditedOf(host);
  const system = kept.practices && systemById(kept.practices.system);
  return kept.history && system ? viewOverTime(kept.history, soldBy(system), settingsNow(kept)) : [];
}
