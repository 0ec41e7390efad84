import { type AddOn, type PageKind, SUBSCRIPTION_PLANS, type SubscriptionPlan } from '../model/terms.ts';
import type { Condition } from './condition.ts';
import type { PersonFact } from './facts/personFacts.ts';
import type { Term } from './needs.ts';
import type { Remedy } from './remedy.ts';

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * `blocked`: somebody cannot do part of their work; `waste`: something is paid for nothing; `access`: somebody can do too
 * much; `data`: what was read is odd or old.
 */
export const KINDS = ['blocked', 'waste', 'access', 'data'] as const;

export type FindingKind = (typeof KINDS)[number];

/** A step, with `{name}`, `{people}` and the words of the practice system: `{provider}`, `{staffPermissions}` … */
export interface Fix {
  text: string;
  page?: PageKind;
  /** Saving it logs the person out, which an admin must know before they do (S1, S3). */
  logsOut?: true;
}

/** What a rule says, in one language: `core/words/en/rules/`, `core/words/es/rules/`. */
export interface RuleWords {
  /** The badge: at most five words. */
  label: string;
  /** Why it matters, in one or two sentences, with `{name}` or `{people}`. */
  message: string;
  /**
   * The first step is the usual one; further ones follow it or say the other way out. One that logs the person out ends
   * with `{logsOut}`.
   */
  fix: readonly string[];
  /** How it is said where the system sells one license only: there is no other one to tell it from. */
  alone?: { message?: string; fix?: readonly string[] };
  /** What is said where the rule speaks more softly. */
  softer?: { message: string; fix: readonly string[] };
}

export interface RuleBase<Id extends string, Fact extends string> {
  id: Id;
  kind: FindingKind;
  severity: Severity;
  when: Condition<Fact>;
  /** Where a step is done whose text names no page. */
  page?: PageKind;
  /** Where the rule comes from: sources and rules of docs/domain.md. */
  source: string;
  /** The plans under which it is judged. */
  plans: readonly SubscriptionPlan[];
}

interface PersonRuleBase<Id extends string> extends RuleBase<Id, PersonFact | Term> {
  /** What is paid for the person as long as it is left as it is. */
  costs?: readonly AddOn[];
  /** Unless this is certain, the rule speaks more softly. */
  softer?: { unless: Condition<PersonFact>; severity: Severity };
  /** Ids of rules that name the cause: where one of them holds, this one is a symptom and stays silent. */
  unlessFound?: readonly string[];
}

/** An error or a warning says what puts it right, or why nothing surely does: plans are made of that. */
type Weight = { severity: 'error' | 'warning'; remedy: Remedy } | { severity: 'info'; remedy?: Remedy };

/** A rule about one person. Where its usual severity is `info`, it puts no badge on the page. */
export type PersonRule<Id extends string = string> = PersonRuleBase<Id> & Weight;

/** Rules about people, whose ids are known to the compiler: their words are asked for by id. */
export const aboutPeople = <Id extends string>(rules: readonly PersonRule<Id>[]): readonly PersonRule<Id>[] => rules;

/** Where there are licenses to read at all (docs/design.md §4). */
export const WITH_LICENSES = ['perProvider', 'trial'] as const satisfies readonly SubscriptionPlan[];

/** Permissions, supervision and readings are the same under every plan. */
export const EVERY_PLAN: readonly SubscriptionPlan[] = SUBSCRIPTION_PLANS;

/** A rule about people that a practice has written itself, with its words in it: ours have theirs by language. */
export interface OwnRule {
  id: string;
  kind: FindingKind;
  severity: Severity;
  label: string;
  when: Condition<PersonFact | Term>;
  message: string;
  fix: readonly Fix[];
  /** What it rests on, such as a policy of the practice; absent: the practice's own rule. */
  source?: string;
  /** Under which plans it is judged; absent: all. */
  plans?: readonly SubscriptionPlan[];
}
