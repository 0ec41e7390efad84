import { isPermitted } from '../model/permissions.ts';
import type { Practice } from '../model/practice.ts';
import { adminLevelsOf, permit } from '../plan/chores.ts';
import { sayActive } from '../plan/say.ts';
import { WANTED } from '../plan/step.ts';
import type { Wish } from '../plan/wishes.ts';
import { systemById } from '../systems/index.ts';
import { fillIn } from '../words/fill.ts';
import { planStepWords } from '../words/planSteps.ts';
import { type AdminInput, MOVES_AT_MOST, type Move, type WorklistStep } from './adminInput.ts';
import { appearedAs, works } from './appeared.ts';
import { idOf, TRIED_FOR } from './tried.ts';

/** What is still to do for somebody who was invited: to find them on the list, then to set what they were invited with. */
const wishesOfHire = (change: Move['change'] & { do: 'hire' }, practice: Practice): Wish[] => {
  const member = appearedAs(change.staff, practice);
  if (!member) return [change];
  return Object.entries(change.staff.permissions ?? {}).flatMap(([permission, on]): Wish[] =>
    isPermitted(permission, member.permissions ?? {}) === on
      ? []
      : [{ do: 'permit', staffId: member.id, permission, on }],
  );
};

/** Whoever was deactivated with an admin level would have it again as soon as they are activated. */
const wishesOfLeave = (change: Move['change'] & { do: 'leave' }, { staff, system: id }: Practice): Wish[] => {
  const system = systemById(id);
  const member = staff.find((one) => one.id === change.staffId);
  if (!system || !member) return [];
  if (works(member)) return [change];
  return adminLevelsOf(member, system).map((level) => permit(member.id, level, false));
};

/** What is still to do of what was begun on a page: once somebody is not active, findings say what else is left of them. */
export const movesLeft = ({ moves = [] }: AdminInput, practice: Practice): Wish[] =>
  moves.flatMap(({ change }) => {
    if (change.do === 'hire') return wishesOfHire(change, practice);
    return change.do === 'leave' ? wishesOfLeave(change, practice) : [];
  });

/** The first step of somebody who was invited is done with it. */
const invited = ({ at, change }: Move): WorklistStep[] =>
  change.do === 'hire'
    ? [
        {
          key: `${WANTED} ${change.staff.id}`,
          text: fillIn(planStepWords().hasInvited, { name: change.staff.name }),
          at,
          page: 'addStaff',
          findings: [],
          left: [],
          claims: [],
          done: at,
        },
      ]
    : [];

/** What the admin has said, with what they were seen to begin: once for each person, and the latest counts. */
export function withMoves(adminInput: AdminInput, seen: readonly Move[]): AdminInput {
  const leaving = new Set(adminInput.moves?.flatMap((move) => (move.change.do === 'leave' ? idOf(move) : [])));
  // To deactivate somebody is a step of their leaving, which goes on.
  const begun = seen.filter((move) => move.change.do !== 'deactivate' || !leaving.has(idOf(move)));
  const ids = new Set(begun.map(idOf));
  const others = (adminInput.moves ?? []).filter((move) => !ids.has(idOf(move)));
  const steps = begun.flatMap(invited);
  const kept = (adminInput.begun ?? []).filter(({ key }) => !steps.some((step) => step.key === key));
  return {
    ...adminInput,
    moves: [...others, ...begun].slice(-MOVES_AT_MOST),
    ...(steps.length + kept.length > 0 && { begun: [...steps, ...kept] }),
  };
}

/** The first step of somebody who has left is done with it. */
const deactivated = (staffId: string, { staff, system: id }: Practice, at: number): WorklistStep[] => {
  const system = systemById(id);
  const member = staff.find((one) => one.id === staffId);
  if (!system || !member) return [];
  return [
    {
      key: `${WANTED} ${staffId}`,
      text: sayActive(false, member.name, system),
      at,
      page: 'staffList',
      findings: [],
      left: [],
      claims: [{ do: 'deactivate', staffId }],
      done: at,
    },
  ];
};

/**
 * The same once a page shows that somebody is deactivated for whom that was clicked: from then on they leave. A click that
 * was cancelled thus begins nothing.
 */
export function withDeactivated(adminInput: AdminInput, practice: Practice, at: number): AdminInput {
  const { moves = [], begun = [] } = adminInput;
  const gone = new Set(practice.staff.flatMap((member) => (works(member) ? [] : member.id)));
  const isGone = ({ change }: Move): boolean => change.do === 'deactivate' && gone.has(change.staffId);
  const left = moves.filter(isGone);
  if (left.length === 0) return adminInput;
  const steps = left.flatMap((move) => deactivated(idOf(move), practice, at));
  const keys = new Set(steps.map(({ key }) => key));
  return {
    ...adminInput,
    moves: moves.map((move) => (isGone(move) ? { ...move, change: { do: 'leave', staffId: idOf(move) } } : move)),
    begun: [...steps, ...begun.filter(({ key }) => !keys.has(key))],
  };
}

/** The same without somebody's leaving: they stay. What was done of it stays on the list. */
export function withoutLeaving(adminInput: AdminInput, staffId: string): AdminInput {
  const { moves = [], ...rest } = adminInput;
  const others = moves.filter(({ change }) => change.do === 'hire' || change.staffId !== staffId);
  return others.length > 0 ? { ...rest, moves: others } : rest;
}

/** The same without those for which nothing is left to do. */
export function withoutMovesDone(adminInput: AdminInput, practice: Practice, at: number): AdminInput {
  const { moves, ...rest } = adminInput;
  if (!moves) return adminInput;
  const isOpen = (move: Move): boolean =>
    move.change.do === 'deactivate'
      ? move.at + TRIED_FOR > at
      : movesLeft({ ...rest, moves: [move] }, practice).length > 0;
  const open = moves.filter(isOpen);
  if (open.length === moves.length) return adminInput;
  return open.length > 0 ? { ...rest, moves: open } : rest;
}
