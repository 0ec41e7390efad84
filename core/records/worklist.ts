import type { Audit } from '../audit/finding.ts';
import { digest, findingKey, withNewId } from '../audit/findingKey.ts';
import { isPermitted } from '../model/permissions.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import { OTHER_LISTS } from '../model/terms.ts';
import type { Change } from '../plan/change.ts';
import { type Step, WANTED } from '../plan/step.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { AdminInput, WorklistStep } from './adminInput.ts';
import { appearedAs } from './appeared.ts';

/** Tells a step from others, in whatever language it is said. */
export const stepKey = ({ rule, staffIds, page, when, changes }: Step): string =>
  `${rule} ${digest(JSON.stringify([staffIds, page, when, changes]))}`;

const ruleOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** The open findings that a step puts right: those of its people, else the one about the practice. */
const aboutOfStep = ({ rule, staffIds }: Step, open: ReadonlySet<string>): string[] => {
  const keys = staffIds.map((staffId) => findingKey({ rule, staffId })).filter((key) => open.has(key));
  return keys.length > 0 ? keys : [findingKey({ rule })].filter((key) => open.has(key));
};

/** What can be read of a person. Anything else a step does shows in its findings alone. */
const READABLE = ['switch', 'permit', 'deactivate', 'reactivate', 'unlist', 'hire'] as const;
type ReadableChange = Extract<Change, { do: (typeof READABLE)[number] }>;
const isReadable = (change: Change): change is ReadableChange => READABLE.some((name) => name === change.do);

const holds = (claim: ReadableChange, members: ReadonlyMap<string, StaffMember>, practice: Practice): boolean => {
  if (claim.do === 'hire') return appearedAs(claim.staff, practice) !== undefined;
  const member = members.get(claim.staffId);
  if (claim.do === 'unlist') return member?.[OTHER_LISTS[claim.list]] === false;
  if (claim.do === 'switch') return member?.licenses?.[claim.license] === claim.on;
  if (claim.do === 'permit') return isPermitted(claim.permission, member?.permissions ?? {}) === claim.on;
  return member?.active === (claim.do === 'reactivate');
};

const begin = (step: Step, open: ReadonlySet<string>, at: number): WorklistStep[] => {
  const findings = aboutOfStep(step, open);
  const claims = step.changes.every(isReadable) ? step.changes : [];
  if (findings.length === 0 && claims.length === 0) return [];
  const { text, page, when } = step;
  return [
    { key: stepKey(step), text, at, findings, left: findings, claims, ...(page && { page }), ...(when && { when }) },
  ];
};

/**
 * Whether a step that is planned no more stays on the list: it is done, or nobody can tell. One that is only wanted is
 * planned as long as it is wanted and not done.
 * @param open keys of the findings that are open
 */
export const isOnList = ({ key, done, findings }: WorklistStep, open: ReadonlySet<string>): boolean =>
  done !== undefined || (ruleOf(key) !== WANTED && !findings.some((finding) => open.has(finding)));

/**
 * What the admin has said, once they have these steps before them: their worklist. What is done stays on the list, and so does what has become
 * unsure: it is ticked when it is known to be done. Steps in whose place there are others now are forgotten.
 */
export function withWorklist(adminInput: AdminInput, steps: readonly Step[], audit: Audit, at: number): AdminInput {
  const open = new Set(audit.findings.map(findingKey));
  const known = new Map(adminInput.begun?.map((one) => [one.key, one]));
  const now = steps.flatMap((step) => begin(step, open, at));
  const planned = new Set(now.map(({ key }) => key));
  const isKept = (one: WorklistStep): boolean => !planned.has(one.key) && isOnList(one, open);
  const fresh = now.map((one) => {
    const before = known.get(one.key);
    return before && before.done === undefined ? { ...one, at: before.at } : one;
  });
  const begun = inPlace((adminInput.begun ?? []).filter(isKept), adminInput.begun ?? [], fresh);
  return JSON.stringify(begun) === JSON.stringify(adminInput.begun ?? []) ? adminInput : { ...adminInput, begun };
}

/** Puts those that are kept of a list after what stood before them in it for the same time, among others in their own order. */
export function inPlace<T extends { key: string }, U extends { key: string }>(
  kept: readonly U[],
  before: readonly { key: string; when?: string }[],
  others: readonly T[],
): (T | U)[] {
  const list: (T | U)[] = [...others];
  const isKept = new Map(kept.map((one) => [one.key, one]));
  const lasts = new Map<string | undefined, string>();
  for (const { key, when } of before) {
    const one = isKept.get(key);
    const last = lasts.get(when);
    if (one) list.splice(last === undefined ? 0 : list.findIndex((other) => other.key === last) + 1, 0, one);
    if (one || others.some((other) => other.key === key)) lasts.set(when, key);
  }
  return list;
}

interface News {
  practice: Practice;
  audit: Audit;
  /** Keys of findings that are certainly put right now. */
  fixed: readonly string[];
  /** People who got an id, by their old one. */
  ids: ReadonlyMap<string, string>;
  settings: AuditSettings;
  now: number;
}

const withIds = (one: WorklistStep, ids: ReadonlyMap<string, string>): WorklistStep =>
  ids.size === 0
    ? one
    : {
        ...one,
        findings: one.findings.map((key) => withNewId(key, ids)),
        left: one.left.map((key) => withNewId(key, ids)),
        claims: one.claims.map((claim) =>
          'staffId' in claim ? { ...claim, staffId: ids.get(claim.staffId) ?? claim.staffId } : claim,
        ),
      };

/**
 * The same after something was read: a step is done once all it is about is certainly put right, or reads as the step
 * wants it. A finding that became unread, was set aside, or whose rule was switched off ticks nothing; what comes back
 * is to be done again.
 */
export function withDone(adminInput: AdminInput, { practice, audit, fixed, ids, settings, now }: News): AdminInput {
  const { begun = [] } = adminInput;
  if (begun.length === 0) return adminInput;
  const found = new Set(audit.findings.map(findingKey));
  const over = new Set(fixed);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  // Nobody can tell any more whether a step of a rule that was switched off is done.
  const listed = begun.filter(({ key, done }) => done !== undefined || settings.rules?.[ruleOf(key)] !== 'off');
  const next = listed.map((item) => {
    const one = withIds(item, ids);
    // What was seen to be done, and of which no page tells, stays done.
    if (one.findings.length === 0 && one.claims.length === 0) return one;
    const left = one.findings.filter((key) => found.has(key) || (one.left.includes(key) && !over.has(key)));
    const isAsWanted =
      one.claims.length > 0 && one.claims.every((claim) => isReadable(claim) && holds(claim, members, practice));
    const isDone = isAsWanted || (one.findings.length > 0 && left.length === 0);
    if (isDone === (one.done !== undefined) && left.length === one.left.length && one === item) return item;
    const { done = now, ...rest } = one;
    return { ...rest, left, ...(isDone && { done }) };
  });
  return next.length === begun.length && next.every((one, i) => one === begun[i])
    ? adminInput
    : { ...adminInput, begun: next };
}

/** The same without the worklist. */
export const withoutWorklist = ({ begun: _, moves: __, ...adminInput }: AdminInput): AdminInput => adminInput;
