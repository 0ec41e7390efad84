import type { AssessedStaff } from '../audit/assessedStaff.ts';
import type { Finding } from '../audit/finding.ts';
import type { StaffMember } from '../model/practice.ts';
import type { AddOnList } from '../model/terms.ts';
import { granted } from '../rules/facts/granted.ts';
import { isOwner } from '../rules/facts/personFacts.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { type Change, listsOf } from './change.ts';
import { maybe } from './errands.ts';
import { remedyOf } from './remedies.ts';
import { sayActive, sayDeactivateLeaver, sayPermits, sayTransfer, sayUnlist } from './say.ts';
import type { Draft } from './step.ts';

/** Something that is done to a person beside their licenses: on their permissions page, the staff list, then lists of add-ons. */
export interface Chore {
  id: string;
  draft: Draft & { page: 'staffPermissions' | 'staffList' | AddOnList; changes: Change[] };
}

type Who = Pick<StaffMember, 'id' | 'name'>;

export const permit = (staffId: string, permission: string, on: boolean): Extract<Change, { do: 'permit' }> => ({
  do: 'permit',
  staffId,
  permission,
  on,
});

export const onPermissions = (
  { id, name }: Who,
  changes: Change[],
  rule: string,
  system: PracticeSystem,
  { when, says = changes }: { when?: 'leaving'; says?: readonly Change[] } = {},
): Chore[] =>
  changes.length === 0
    ? []
    : [
        {
          id,
          draft: {
            text: sayPermits(says, name, system, when),
            page: 'staffPermissions',
            rule,
            staffIds: [id],
            changes,
            logsOut: [id],
            ...(when && { when }),
          },
        },
      ];

export const onStaffList = (
  { id, name }: Who,
  isActive: boolean,
  rule: string,
  system: PracticeSystem,
  { when, text = sayActive(isActive, name, system) }: { when?: 'leaving'; text?: string } = {},
): Chore => ({
  id,
  draft: {
    text,
    page: 'staffList',
    rule,
    staffIds: [id],
    changes: [{ do: isActive ? 'reactivate' : 'deactivate', staffId: id }],
    ...(when && { when }),
  },
});

export const offList = (
  { id, name }: Who,
  list: AddOnList,
  rule: string,
  system: PracticeSystem,
  { when }: { when?: 'leaving' } = {},
): Chore => ({
  id,
  draft: {
    text: sayUnlist(list, name, system),
    page: list,
    rule,
    staffIds: [id],
    changes: [{ do: 'unlist', staffId: id, list }],
    ...(when && { when }),
  },
});

const ADMIN_LEVELS = ['administration', 'organizationAdministration'] as const;

/** The levels that somebody has by what was read, and that keep them from being deactivated (S13). */
export const adminLevelsOf = (member: StaffMember, system: PracticeSystem): (typeof ADMIN_LEVELS)[number][] =>
  ADMIN_LEVELS.filter((level) => granted(member, level, system).length > 0);

/**
 * Whoever has an admin level cannot be deactivated (S13): those go first.
 * @param isInTurn what comes after it waits for it: it stands among the other steps, each of which says when it is done
 */
export function leaving(
  staffId: string,
  rule: string,
  { byId, system }: AssessedStaff,
  { isInTurn = false } = {},
): Chore[] {
  const person = byId.get(staffId);
  if (!person) return [];
  const held = ADMIN_LEVELS.filter((level) => maybe(level, person));
  const unticked = held.map((level) => permit(staffId, level, false));
  const { member } = person;
  const [levelsOff] = onPermissions(member, unticked, rule, system, { when: 'leaving' });
  // The owner keeps all permissions until somebody else owns the account (S3, S13).
  if (levelsOff && isOwner(member)) levelsOff.draft.text = `${sayTransfer(system)} ${levelsOff.draft.text}`;
  const chores = [
    ...(levelsOff ? [levelsOff] : []),
    onStaffList(member, false, rule, system, {
      when: 'leaving',
      ...(isInTurn && { text: sayDeactivateLeaver(member.name, system) }),
    }),
    ...listsOf(member).map((list) => offList(member, list, rule, system, { when: 'leaving' })),
  ];
  if (!isInTurn) return chores;
  return chores.map(({ id, draft: { when: _, ...draft } }) => ({ id, draft }));
}

/** Permissions that findings want ticked or unticked. */
export const permitsFor = (findings: readonly Finding[], people: AssessedStaff): Chore[] =>
  findings.flatMap(({ rule, staffId, severity }) => {
    const remedy = remedyOf(rule);
    const member = people.byId.get(staffId ?? '')?.member;
    if (!member || !remedy || severity === 'info' || !('permission' in remedy)) return [];
    return onPermissions(member, [permit(member.id, remedy.permission, remedy.on)], rule, people.system);
  });

/** Lists of add-ons on which findings want somebody no longer. */
export const unlistsFor = (findings: readonly Finding[], people: AssessedStaff): Chore[] =>
  findings.flatMap(({ rule, staffId, severity }) => {
    const remedy = remedyOf(rule);
    const member = people.byId.get(staffId ?? '')?.member;
    if (!member || !remedy || severity === 'info' || !('lists' in remedy)) return [];
    return listsOf(member).map((list) => offList(member, list, rule, people.system));
  });

/** What is done when those leave of whom the admin has said so. */
export const leavingFor = (findings: readonly Finding[], people: AssessedStaff): Chore[] =>
  findings.flatMap(({ rule, staffId }) => {
    const remedy = remedyOf(rule);
    return staffId !== undefined && remedy && 'leave' in remedy ? leaving(staffId, rule, people) : [];
  });

export const changesOfDrafts = (drafts: readonly Pick<Draft, 'changes'>[]): Change[] =>
  drafts.flatMap(({ changes = [] }) => changes);

export const changesOfChores = (chores: readonly Chore[]): Change[] =>
  changesOfDrafts(chores.map(({ draft }) => draft));
