import { type Audit, type AuditSettings, auditPractice, type Finding } from './audit.ts';
import type { Practice } from './practice.ts';
import type { PageKind } from './terms.ts';

/** One thing to do. */
export interface Step {
  text: string;
  page?: PageKind;
  /** The rule it puts right, and for whom. */
  rule: string;
  staffIds: string[];
}

/** What comes first: what lets somebody work, then what is paid for nothing, then what is only to be known. */
const PHASES: readonly ((finding: Finding) => boolean)[] = [
  ({ kind, staffId }) => kind === 'blocked' && staffId !== undefined,
  ({ kind, staffId }) => kind !== 'blocked' && staffId !== undefined,
  ({ staffId }) => staffId === undefined,
];

const phase = (finding: Finding): number => PHASES.findIndex((fits) => fits(finding));

/** The people behind a root cause have steps of their own. */
const standsAlone = ({ people }: Finding): boolean => people === undefined;

const toStep = ({ rule, fix: [first], staffId, people }: Finding): Step[] =>
  first ? [{ ...first, rule, staffIds: staffId === undefined ? (people ?? []) : [staffId] }] : [];

/** What to do about an audit, in an order in which nobody is locked out on the way. */
export const planFindings = ({ findings }: Audit): Step[] =>
  findings
    .filter(standsAlone)
    .sort((a, b) => phase(a) - phase(b))
    .flatMap(toStep);

/** What to do about a practice: missing licenses are switched on before anything is switched off. */
export const planFixes = (practice: Practice, settings: AuditSettings = {}): Step[] =>
  planFindings(auditPractice(practice, settings));
