import { type DraftView, nameKey, type StaffChange, type StaffTypeId, tidyName } from '../../../core/index.ts';

export const KINDS = ['hire', 'leave', 'changeJob'] as const;
export type Kind = (typeof KINDS)[number];

/** What was entered of a change. */
export interface Entries {
  kind: Kind;
  /** Of somebody who joins. */
  name: string;
  /** Of somebody who works there. */
  staffId: string;
  job: string;
}

export const EMPTY: Entries = { kind: 'hire', name: '', staffId: '', job: '' };

/** The change that was entered, and whom it is about; or what is wrong with it. Neither: something was not chosen yet. */
export interface Entered {
  name: string;
  job?: StaffTypeId;
  change?: StaffChange;
  problem?: 'noName' | 'isThere';
}

/** Somebody of that name is there, or is to come: nobody could tell them apart. */
const isKnown = (name: string, { people, draft }: DraftView): boolean => {
  const toCome = draft.changes.flatMap((change) => (change.do === 'hire' ? [change.staff] : []));
  return [...people, ...toCome].some((one) => nameKey(one.name) === nameKey(name));
};

/** An id for somebody who is not there yet: nobody on a staff list has one like it. */
const newId = (): string => `hire:${crypto.randomUUID()}`;

const hired = (entered: string, job: StaffTypeId | undefined, view: DraftView): Entered => {
  const name = tidyName(entered);
  if (name === '') return { name, problem: 'noName' };
  if (isKnown(name, view)) return { name, problem: 'isThere' };
  return job ? { name, job, change: { do: 'hire', staff: { id: newId(), name, job } } } : { name };
};

/** What was entered, as a change. */
export function changeFrom({ kind, name, staffId, job: chosen }: Entries, view: DraftView): Entered {
  const job = view.jobs.find((one) => one === chosen);
  if (kind === 'hire') return hired(name, job, view);
  const person = view.people.find(({ id }) => id === staffId);
  if (!person) return { name: '' };
  if (kind === 'leave') return { name: person.name, change: { do: 'leave', staffId } };
  return { name: person.name, ...(job && { job, change: { do: 'changeJob', staffId, job } }) };
}
