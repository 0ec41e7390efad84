import type { Audit } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import { digest } from '../audit/fingerprint.ts';
import { type Step, WANTED } from '../plan/step.ts';
import type { AdminInput, WorklistStep } from './adminInput.ts';
import { isReadable, ruleOf } from './worklistDone.ts';

/** Tells a step from others, in whatever language it is said. */
export const stepKey = ({ rule, staffIds, page, when, changes }: Step): string =>
  `${rule} ${digest(JSON.stringify([staffIds, page, when, changes]))}`;

/** The open findings that a step puts right: those of its people, else the one about the practice. */
const aboutOfStep = ({ rule, staffIds }: Step, open: ReadonlySet<string>): string[] => {
  const keys = staffIds.map((staffId) => findingKey({ rule, staffId })).filter((key) => open.has(key));
  return keys.length > 0 ? keys : [findingKey({ rule })].filter((key) => open.has(key));
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

/** The same without the worklist. */
export const withoutWorklist = ({ begun: _, moves: __, ...adminInput }: AdminInput): AdminInput => adminInput;
