import type { Audit } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import { withNewId } from '../audit/newIds.ts';
import { isPermitted } from '../model/permissions.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import { OTHER_LISTS } from '../model/terms.ts';
import type { Change } from '../plan/change.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { AdminInput, WorklistStep } from './adminInput.ts';
import { appearedAs } from './appeared.ts';

/** The rule of a step, by its key. */
export const ruleOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** What can be read of a person. Anything else a step does shows in its findings alone. */
const READABLE = ['switch', 'permit', 'deactivate', 'reactivate', 'unlist', 'hire'] as const;
type ReadableChange = Extract<Change, { do: (typeof READABLE)[number] }>;
export const isReadable = (change: Change): change is ReadableChange => READABLE.some((name) => name === change.do);

const holds = (claim: ReadableChange, members: ReadonlyMap<string, StaffMember>, practice: Practice): boolean => {
  if (claim.do === 'hire') return appearedAs(claim.staff, practice) !== undefined;
  const member = members.get(claim.staffId);
  if (claim.do === 'unlist') return member?.[OTHER_LISTS[claim.list]] === false;
  if (claim.do === 'switch') return member?.licenses?.[claim.license] === claim.on;
  if (claim.do === 'permit') return isPermitted(claim.permission, member?.permissions ?? {}) === claim.on;
  return member?.active === (claim.do === 'reactivate');
};

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
