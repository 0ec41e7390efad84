import type { Practice } from './practice.ts';
import { type Compiled, compile, decide, evidence, hangsOn } from './rules/condition.ts';
import { rulesFor, type SystemRules } from './rules/forSystem.ts';
import { practiceRules } from './rules/index.ts';
import { packPerson, type Surroundings, tellFacts, unreadNames } from './rules/personFacts.ts';
import { type Books, couldBeServed, packPractice, practiceBits, tellPracticeFacts } from './rules/practiceFacts.ts';
import { type Fix, type Kind, type PersonRule, type PracticeRule, SEVERITIES, type Severity } from './rules/rule.ts';
import { findSupervisors } from './rules/supervisors.ts';
import { assess, type Need, needHangsOn, type Person, type Range, tally } from './rules/tally.ts';
import type { AuditSettings } from './settings.ts';
import { soldBy } from './systems/catalog.ts';
import { systemById } from './systems/index.ts';
import type { PracticeSystem } from './systems/system.ts';
import type { License, PageKind, Plan } from './terms.ts';
import { fillIn, listNames } from './words.ts';

export type { AuditSettings } from './settings.ts';

export interface Finding {
  rule: string;
  severity: Severity;
  kind: Kind;
  /** Absent: about the practice. */
  staffId?: string;
  /** The people a finding about the practice names. */
  people?: string[];
  label: string;
  message: string;
  because: string[];
  fix: { text: string; page?: PageKind }[];
  source: string;
}

export interface StaffAudit {
  id: string;
  /** The least license that works, if it is known. */
  needs?: Need;
  /** What is unread and could still change a finding or the need, such as `licenses.provider`. */
  unread: string[];
}

export interface Seats {
  bought?: number;
  switchedOn: Range;
  needed: Range;
}

export interface Audit {
  /** Most severe first. */
  findings: Finding[];
  staff: StaffAudit[];
  seats: Record<License, Seats>;
}

const compiledPracticeRules: readonly { rule: PracticeRule; when: Compiled }[] = practiceRules.map((rule) => ({
  rule,
  when: compile(rule.when, practiceBits),
}));

interface Scope extends SystemRules {
  around: Surroundings;
  plan: Plan;
  settings: AuditSettings;
}

const applies = (rule: PersonRule | PracticeRule, { plan, settings }: Scope): boolean =>
  rule.plans.includes(plan) && settings.rules?.[rule.id] !== 'off';

const severityOf = (id: string, usual: Severity, { settings }: Scope): Severity => {
  const own = settings.rules?.[id];
  return own === undefined || own === 'off' ? usual : own;
};

const steps = (fix: readonly Fix[], words: Record<string, string>): Finding['fix'] =>
  fix.map(({ text, page }) => ({ text: fillIn(text, words), ...(page && { page }) }));

const judgePerson = ({ member, facts }: Person, scope: Scope): { findings: Finding[]; unread: number } => {
  const findings: Finding[] = [];
  let unread = 0;
  for (const { rule, when, unless } of scope.rules) {
    if (!applies(rule, scope)) continue;
    const holds = decide(when, facts);
    if (holds === undefined) unread |= hangsOn(when, facts);
    if (!holds) continue;
    const spoken = rule.softer && unless && !decide(unless, facts) ? rule.softer : rule;
    const words = { name: member.name };
    findings.push({
      rule: rule.id,
      severity: severityOf(rule.id, spoken.severity, scope),
      kind: rule.kind,
      staffId: member.id,
      label: rule.label,
      message: fillIn(spoken.message, words),
      because: tellFacts(evidence(when, facts), member, scope.around),
      fix: steps(spoken.fix, words),
      source: rule.source,
    });
  }
  return { findings, unread };
};

const judgePractice = (books: Books, scope: Scope): Finding[] => {
  const facts = packPractice(books);
  return compiledPracticeRules
    .filter(({ rule, when }) => applies(rule, scope) && decide(when, facts))
    .map(({ rule, when }) => {
      const named = rule.when === 'seatWouldServe' ? couldBeServed(books) : [];
      const words = { ...scope.words, people: listNames(named.map(({ member }) => member.name)) };
      return {
        rule: rule.id,
        severity: severityOf(rule.id, rule.severity, scope),
        kind: rule.kind,
        ...(named.length > 0 && { people: named.map(({ member }) => member.id) }),
        label: rule.label,
        message: fillIn(rule.message, words),
        because: tellPracticeFacts(evidence(when, facts), books),
        fix: steps(rule.fix, words),
        source: rule.source,
      };
    });
};

const judgeStaff = (person: Person, unread: number, { needs }: Scope): StaffAudit => ({
  id: person.member.id,
  ...(person.needs.length === 1 && person.needs[0] && { needs: person.needs[0] }),
  unread: unreadNames(unread | needHangsOn(person, needs)),
});

const soldPools = ({ pools = {} }: Practice, system: PracticeSystem): NonNullable<Practice['pools']> =>
  Object.fromEntries(soldBy(system).flatMap((license) => (license in pools ? [[license, pools[license]]] : [])));

/**
 * Judges a practice by what has been read of it. A finding is reported exactly when it is true however
 * the unread licenses and permissions turn out (design §3); counts are ranges until everything is read.
 */
export function auditPractice(practice: Practice, settings: AuditSettings = {}): Audit {
  const system = systemById(practice.system);
  const around = { system, supervisors: findSupervisors(practice) };
  const scope: Scope = { ...rulesFor(system), around, plan: practice.plan ?? 'perProvider', settings };
  const people = practice.staff.map((member) => assess(member, packPerson(member, around), scope.needs));
  const counts = tally(people);
  const pools = soldPools(practice, system);
  const judged = people.map((person) => judgePerson(person, scope));
  const findings = [
    ...judgePractice({ pools, people, tally: counts }, scope),
    ...judged.flatMap((judgment) => judgment.findings),
  ];
  const seats = (license: License): Seats => ({
    ...(pools[license] !== undefined && { bought: pools[license] }),
    switchedOn: counts.switchedOn[license],
    needed: counts.needed[license],
  });
  return {
    findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    staff: people.map((person, i) => judgeStaff(person, judged[i]?.unread ?? 0, scope)),
    seats: { provider: seats('provider'), admin: seats('admin') },
  };
}
