import type { StaffChange } from '../model/changeSchema.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import { LEVELS, LICENSES } from '../model/terms.ts';
import { levelsOfJob } from '../plan/change.ts';
import { WANTED } from '../plan/step.ts';
import type { Wish } from '../plan/wishes.ts';
import { soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { AdminInput, PlanDraft } from './adminInput.ts';
import { appearedAs, works } from './appeared.ts';
import { movesLeft } from './moves.ts';

/** Where a change of a draft stands: it was read that it is so, or whom it is about does not work there any more. */
export type ChangeState = 'open' | 'done' | 'gone';

/** A change of a draft as it stands today. */
export interface DraftChange {
  change: StaffChange;
  standing: ChangeState;
  /** What of it is still to do. */
  open?: StaffChange;
}

const hasJob = ({ permissions = {} }: StaffMember, job: StaffMember['job'], system: PracticeSystem): boolean => {
  if (job === undefined) return true;
  const levels = levelsOfJob(job, system);
  // Everybody has Default (S2): many pages do not show it.
  return LEVELS.every(
    (level) => (permissions[level] ?? (level === 'default' ? true : undefined)) === levels.has(level),
  );
};

const asJob = (change: StaffChange & { do: 'changeJob' }, member: StaffMember, system: PracticeSystem): DraftChange =>
  hasJob(member, change.job, system) ? { change, standing: 'done' } : { change, standing: 'open', open: change };

/**
 * Who works there under the name of somebody to hire is that person: nobody did when the draft was made. Of two with that name nobody can tell.
 */
const standOfHire = (
  change: StaffChange & { do: 'hire' },
  { staff }: Practice,
  system: PracticeSystem,
): DraftChange => {
  const { job } = change.staff;
  const member = appearedAs(change.staff, { staff });
  if (!member) return { change, standing: 'open', open: change };
  if (job === undefined) return { change, standing: 'done' };
  return { ...asJob({ do: 'changeJob', staffId: member.id, job }, member, system), change };
};

const standOf = (change: StaffChange, practice: Practice, system: PracticeSystem): DraftChange => {
  if (change.do === 'hire') return standOfHire(change, practice, system);
  const member = practice.staff.find(({ id }) => id === change.staffId);
  if (!member) return { change, standing: 'gone' };
  if (change.do === 'leave') {
    return works(member) ? { change, standing: 'open', open: change } : { change, standing: 'done' };
  }
  return works(member) ? asJob(change, member, system) : { change, standing: 'gone' };
};

/** Each change of a draft as it stands at a practice. */
export const draftChanges = ({ changes }: PlanDraft, practice: Practice): DraftChange[] => {
  const system = systemById(practice.system);
  return system ? changes.map((change) => standOf(change, practice, system)) : [];
};

/** Seats to buy, or to give back, for as many as the draft says. None of which it was not read how many there are. */
const seatChanges = ({ seats }: PlanDraft, practice: Practice): Wish[] => {
  const system = systemById(practice.system);
  const sold = system ? soldBy(system) : [];
  return LICENSES.flatMap((license): Wish[] => {
    const [wanted, bought] = [seats?.[license], practice.pools?.[license]];
    if (!sold.includes(license) || wanted === undefined || bought === undefined || wanted === bought) return [];
    return [{ do: 'buy', license, seats: wanted - bought }];
  });
};

/** What of a draft is still to do at a practice, as changes. */
export const openChanges = (draft: PlanDraft, practice: Practice): Wish[] => [
  ...draftChanges(draft, practice).flatMap(({ open }) => open ?? []),
  ...seatChanges(draft, practice),
];

const isEmpty = ({ changes, seats = {} }: PlanDraft): boolean =>
  changes.length === 0 && Object.keys(seats).length === 0;

/** Steps of a plan that is none any more are on no list; what was done of them stays. */
const withoutWanted = ({ begun, ...adminInput }: AdminInput): AdminInput => {
  const kept = begun?.filter(({ key, done }) => done !== undefined || !key.startsWith(`${WANTED} `));
  return { ...adminInput, ...(kept && { begun: kept }) };
};

/** What the admin has said, with their draft; with an empty one without. */
export function withDraft({ draft: _, ...adminInput }: AdminInput, draft: PlanDraft): AdminInput {
  return isEmpty(draft) ? withPlan(adminInput, undefined) : { ...adminInput, draft };
}

/** The same with the draft as a plan. @param at since when, in milliseconds since 1970; undefined: it is none */
export function withPlan(adminInput: AdminInput, at: number | undefined): AdminInput {
  const { plannedAt: _, ...unplanned } = adminInput;
  if (at === undefined) return withoutWanted(unplanned);
  return adminInput.draft ? { ...unplanned, plannedAt: adminInput.plannedAt ?? at } : unplanned;
}

/** Whom a wish is about, and what it does to them. */
const keyOf = (wish: Wish): string => JSON.stringify(wish.do === 'hire' ? ['hire', wish.staff.name] : wish);

/** What the admin wants, once they have made a plan of it, and what they were seen to begin: each once. */
export function wishesOf(practice: Practice, adminInput: AdminInput | undefined): Wish[] {
  if (!adminInput) return [];
  const planned = adminInput.draft && adminInput.plannedAt !== undefined ? openChanges(adminInput.draft, practice) : [];
  const known = new Set(planned.map(keyOf));
  return [...planned, ...movesLeft(adminInput, practice).filter((wish) => !known.has(keyOf(wish)))];
}
