import { type PageKind, PLANS, type Plan } from '../terms.ts';
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

/** A step, with `{name}`, `{people}` and the words of the practice system: `{provider}`, `{staffPermissions}` … */
export interface Fix {
  text: string;
  page?: PageKind;
}

/** What a rule says, in one language: `core/words/en/rules/`, `core/words/es/rules/`. */
export interface RuleWords {
  /** The badge: at most five words. */
  label: string;
  /** Why it matters, in one or two sentences, with `{name}` or `{people}`. */
  message: string;
  /** The first step is the usual one; further ones follow it or say the other way out. */
  fix: readonly string[];
  /** How it is said where the system sells one license only: there is no other one to tell it from. */
  alone?: { message?: string; fix?: readonly string[] };
  /** What is said where the rule speaks more softly. */
  softer?: { message: string; fix: readonly string[] };
}

/** The words of these rules: every rule has its own, and there are no others. */
export type WordsOf<Rules extends readonly { id: string }[]> = Record<Rules[number]['id'], RuleWords>;

interface RuleBase<Id extends string, Fact extends string> {
  id: Id;
  kind: Kind;
  severity: Severity;
  when: Condition<Fact>;
  /** Where a step is done whose text names no page. */
  page?: PageKind;
  /** Where the rule comes from: sources and rules of domain.md. */
  source: string;
  /** The plans under which it is judged. */
  plans: readonly Plan[];
}

/** A rule about one person. Where its usual severity is `info`, it puts no badge on the page. */
export interface PersonRule<Id extends string = string> extends RuleBase<Id, PersonFact | Term> {
  /** Unless this is certain, the rule speaks more softly. */
  softer?: { unless: Condition<PersonFact>; severity: Severity };
  /** Ids of rules that name the cause: where one of them holds, this one is a symptom and stays silent. */
  unlessFound?: readonly string[];
}

/** A rule about the practice as a whole; it has no badge. */
export interface PracticeRule<Id extends string = string> extends RuleBase<Id, PracticeFact> {
  /** Unless this is certain, it is less severe. */
  softer?: { unless: PracticeFact; severity: Severity };
}

/** Rules about people, whose ids are known to the compiler: their words are asked for by id. */
export const aboutPeople = <Id extends string>(rules: readonly PersonRule<Id>[]): readonly PersonRule<Id>[] => rules;

/** Rules about the practice, whose ids are known to the compiler. */
export const aboutPractice = <Id extends string>(rules: readonly PracticeRule<Id>[]): readonly PracticeRule<Id>[] =>
  rules;

/** Where there are licenses to read at all (design §4). */
export const WITH_LICENSES = ['perProvider', 'trial'] as const satisfies readonly Plan[];
/** Permissions, supervision and readings are the same under every plan. */
export const EVERY_PLAN: readonly Plan[] = PLANS;
