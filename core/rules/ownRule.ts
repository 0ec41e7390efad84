import * as z from 'zod/mini';
import { SUBSCRIPTION_PLANS } from '../model/terms.ts';
import { ownRuleMistakeWords } from '../words/ownRuleMistakes.ts';
import { type Condition, clauseCount } from './condition.ts';
import { type PersonFact, personFacts } from './facts/personFacts.ts';
import { personRules, practiceRules } from './families/index.ts';
import { TERMS, type Term } from './needs.ts';
import { KINDS, SEVERITIES } from './rule.ts';

/** What the texts of a rule can name in braces. */
const WORDS: ReadonlySet<string> = new Set([
  'name',
  'provider',
  'aProvider',
  'admin',
  'anAdmin',
  'therapist',
  'staffList',
  'staffPermissions',
  'manageLicenses',
  'manageSubscription',
  'seatQuantities',
]);

/** How deep groups may stand within groups: they are walked by recursion, and somebody has to read them. */
const DEEPEST = 8;

interface Fault {
  path: PropertyKey[];
  message: string;
}

const isNameable = (name: string): boolean => Object.hasOwn(personFacts, name) || TERMS.some((term) => term === name);

/** What is wrong in a condition, and where; undefined if nothing is. */
function faultIn(condition: unknown, path: PropertyKey[] = []): Fault | undefined {
  if (typeof condition === 'string') {
    return isNameable(condition) ? undefined : { path, message: ownRuleMistakeWords().fact };
  }
  const [[kind, parts] = [], ...others] = Object.entries(condition ?? {});
  const isGroup = kind === 'all' || kind === 'any' || kind === 'none';
  if (!isGroup || others.length > 0 || path.length > DEEPEST * 2) {
    return { path, message: ownRuleMistakeWords().factOrGroup };
  }
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 40) {
    return { path: [...path, kind], message: ownRuleMistakeWords().parts };
  }
  return parts.map((part, i) => faultIn(part, [...path, kind, i])).find((fault) => fault !== undefined);
}

/** `any` of many `all` multiplies clauses: one rule of a practice must not make every audit slow. */
const MOST_CLAUSES = 2_000;
const isTooMuch = (condition: Condition<PersonFact | Term>): boolean =>
  clauseCount(condition, (name) => (TERMS.some((term) => term === name) ? 8 : 1)) > MOST_CLAUSES;

const condition = z.custom<Condition<PersonFact | Term>>().check(({ value, issues }) => {
  const fault = faultIn(value) ?? (isTooMuch(value) ? { path: [], message: ownRuleMistakeWords().simpler } : undefined);
  if (fault) issues.push({ code: 'custom', input: value, ...fault });
});

const text = z.string().check(z.minLength(1), z.maxLength(1000), ({ value, issues }) => {
  const [stranger] = (value.match(/\{[^{}]*\}/g) ?? []).filter((place) => !WORDS.has(place.slice(1, -1)));
  if (stranger)
    issues.push({
      code: 'custom',
      input: value,
      message: ownRuleMistakeWords().place(stranger, [...WORDS].join(', ')),
    });
});

const label = z.string().check(
  z.minLength(1),
  z.maxLength(60),
  z.refine((value) => value.trim().split(/\s+/).length <= 5, { error: () => ownRuleMistakeWords().fiveWords }),
);

const isOurs = (id: string): boolean => [...personRules, ...practiceRules].some((rule) => rule.id === id);

const id = z.string().check(
  z.maxLength(60),
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => ownRuleMistakeWords().id }),
  z.refine((value) => !isOurs(value), { error: () => ownRuleMistakeWords().otherId }),
);

const fix = z.strictObject({
  text,
  page: z.exactOptional(z.enum(['staffList', 'staffPermissions', 'manageLicenses', 'manageSubscription'])),
});

export const ownRuleSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  severity: z.enum(SEVERITIES),
  label,
  when: condition,
  message: text,
  fix: z.array(fix).check(z.minLength(1), z.maxLength(5)),
  source: z.exactOptional(z.string().check(z.maxLength(200))),
  plans: z.exactOptional(z.array(z.enum(SUBSCRIPTION_PLANS)).check(z.minLength(1))),
});
