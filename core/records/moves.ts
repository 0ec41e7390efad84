import { isPermitted } from '../model/permissions.ts';
import type { Practice } from '../model/practice.ts';
import { WANTED } from '../plan/step.ts';
import type { Wish } from '../plan/wishes.ts';
import { fillIn } from '../words/fill.ts';
import { planStepWords } from '../words/planSteps.ts';
import { type AdminInput, MOVES_AT_MOST, type Move, type WorklistStep } from './adminInput.ts';
import { appearedAs, works } from './appeared.ts';

const idOf = ({ change }: Move): string => (change.do === 'hire' ? change.staff.id : change.staffId);

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

const wishesOfLeave = (change: Move['change'] & { do: 'leave' }, { staff }: Practice): Wish[] => {
  const member = staff.find(({ id }) => id === change.staffId);
  return member && works(member) ? [change] : [];
};

/** What is still to do of what was begun on a page: once somebody is not active, findings say what is left of them. */
export const movesLeft = ({ moves = [] }: AdminInput, practice: Practice): Wish[] =>
  moves.flatMap(({ change }) =>
    change.do === 'hire' ? wishesOfHire(change, practice) : wishesOfLeave(change, practice),
  );

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
export function withMoves(adminInput: AdminInput, begun: readonly Move[]): AdminInput {
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

/** The same without those for which nothing is left to do. */
export function withoutMovesDone(adminInput: AdminInput, practice: Practice): AdminInput {
  const { moves, ...rest } = adminInput;
  if (!moves) return adminInput;
  const open = moves.filter((move) => movesLeft({ ...rest, moves: [move] }, practice).length > 0);
  if (open.length === moves.length) return adminInput;
  return open.length > 0 ? { ...rest, moves: open } : rest;
}
