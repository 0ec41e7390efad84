import type { StaffMember } from '../practice.ts';
import type { PageKind, Plan } from '../terms.ts';
import type { Condition } from './condition.ts';
import type { Term } from './needs.ts';
import type { PersonFact } from './personFacts.ts';
import type { PracticeFact } from './practiceFacts.ts';

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** Cannot work; is paid for nothing; can do too much; the reading is odd or old. */
export const KINDS = ['blocked', 'waste', 'access', 'data'] as const;
export type Kind = (typeof KINDS)[number];

/** What to do, with `{name}`, `{people}` and the words of the practice system: `{provider}`, `{staffPermissions}` … */
export interface Fix {
  text: string;
  page?: PageKind;
}

interface RuleBase<Fact extends string> {
  id: string;
  kind: Kind;
  severity: Severity;
  /** The badge: at most five words. */
  label: string;
  when: Condition<Fact>;
  /** Why it matters, in one or two sentences, with `{name}` or `{people}`. */
  message: string;
  /** The first step is the usual one; further ones follow it or say the other way out. */
  fix: readonly Fix[];
  /** Where the rule comes from: sources and rules of domain.md. */
  source: string;
  /** The plans under which it is judged. */
  plans: readonly Plan[];
}

/** A rule about one person. */
export interface PersonRule extends RuleBase<PersonFact | Term> {
  /** How it is said where the system sells one license only: there is no other one to tell it from. */
  alone?: Partial<Pick<RuleBase<PersonFact>, 'message' | 'fix'>>;
  /** Unless this is certain, the rule speaks more softly. */
  softer?: { unless: Condition<PersonFact>; severity: Severity; message: string; fix: readonly Fix[] };
  examples: { fires: Omit<StaffMember, 'id' | 'name'>; spares: Omit<StaffMember, 'id' | 'name'> };
}

/** A rule about the practice as a whole; it has no badge. */
export type PracticeRule = RuleBase<PracticeFact>;

/** Where there are licenses to read at all (design §4). */
export const WITH_LICENSES = ['perProvider', 'trial'] as const satisfies readonly Plan[];
