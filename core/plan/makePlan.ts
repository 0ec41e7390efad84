import { type AssessedStaff, assessStaff } from '../audit/assessedStaff.ts';
import { auditPractice } from '../audit/audit.ts';
import type { Audit, Finding } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import type { Practice } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { systemById } from '../systems/index.ts';
import { applyChanges } from './change.ts';
import { type Chore, changesOfChores, changesOfDrafts, leavingFor, permitsFor, unlistsFor } from './chores.ts';
import { type Errand, licenseErrand, servingErrand } from './errands.ts';
import type { SeatCount } from './money.ts';
import { sayLeaves, sayLicenseFirst, sayNoSeat, saySwitches, sayUnreadNeeds } from './say.ts';
import { advance, exchange, leave, newSchedule, reuse, type Schedule } from './schedule.ts';
import { SeatPool } from './seatPool.ts';
import { buy, isShort, renew } from './seats.ts';
import { type Draft, type Step, toSteps } from './step.ts';

/** Findings about the practice that the plan itself works on. */
const IDLE_SEAT = 'license-not-switched-on';
const TOO_FEW = 'seats-short';
const TOO_MANY_ON = 'seats-overassigned';
const LEFT_OVER = 'seats-unused';

const advice = ({ fix, rule, staffId, people }: Finding, waitsFor?: string): Draft[] => {
  const [first] = fix;
  if (!first) return [];
  const staffIds = staffId === undefined ? (people ?? []) : [staffId];
  return [
    {
      text: first.text,
      ...(first.page && { page: first.page }),
      rule,
      staffIds,
      ...(first.logsOut && { logsOut: staffIds }),
      ...(waitsFor && { waitsFor }),
    },
  ];
};

const errandsFor = (
  goal: Audit,
  found: Audit,
  people: AssessedStaff,
  before: AssessedStaff,
  chores: readonly Chore[],
): Errand[] => {
  const keys = new Set(found.findings.map(findingKey));
  const ruleOf = (finding: Finding): string =>
    keys.has(findingKey(finding))
      ? finding.rule
      : (chores.find(({ id }) => id === finding.staffId)?.draft.rule ?? finding.rule);
  const own = goal.findings.flatMap((finding) => licenseErrand(finding, ruleOf(finding), people, before) ?? []);
  const served = new Set(own.map(({ id }) => id));
  const idle = found.findings.find(({ rule, severity }) => rule === IDLE_SEAT && severity !== 'info');
  const left = (idle?.people ?? []).filter((id) => !served.has(id));
  return [...own, ...left.flatMap((id) => servingErrand(IDLE_SEAT, id, people, before) ?? [])];
};

const isPlanned = ({ rule, id }: Errand, { drafts }: Schedule): boolean =>
  drafts.some((draft) => draft.rule === rule && draft.staffIds.includes(id));

/** Nobody buys or exchanges a license for somebody who leaves. */
const untilTheyLeave = (errand: Errand, { people: { system } }: Schedule): Draft => ({
  text: saySwitches(errand, system),
  page: 'manageLicenses',
  rule: errand.rule,
  staffIds: [errand.id],
  waitsFor: sayLeaves(errand.name, system),
});

/** People for whom no seat is surely free: the step stays, and says what it waits for. */
const waiting = (schedule: Schedule): Draft[] => {
  const { people, seatPool, lacking, swaps, chores } = schedule;
  const wait =
    (license: License) =>
    (errand: Errand): Draft => ({
      text: saySwitches(errand, people.system),
      page: 'manageLicenses',
      rule: errand.rule,
      staffIds: [errand.id],
      waitsFor: sayNoSeat(license, seatPool, people),
    });
  return [
    ...[...lacking.provider, ...lacking.any].map(wait('provider')),
    ...[...lacking.admin, ...swaps].map(wait('admin')),
    ...schedule.gone.flatMap((errand) => (isPlanned(errand, schedule) ? [] : untilTheyLeave(errand, schedule))),
    ...schedule.surplus.map(wait('provider')),
    ...chores.map(({ draft }) => ({ ...draft, changes: [], waitsFor: sayLicenseFirst(people.system) })),
  ];
};

/** Steps for findings that none of these steps is about, and that what else is planned leaves as they are. */
const rest = (found: Audit, goal: Audit, drafts: readonly Draft[], schedule: Schedule): Draft[] => {
  const stays = new Set(goal.findings.map(findingKey));
  const done = new Set(drafts.flatMap(({ rule, staffIds }) => staffIds.map((id) => findingKey({ rule, staffId: id }))));
  return found.findings.flatMap((finding) => {
    if (finding.staffId !== undefined) {
      const key = findingKey(finding);
      return done.has(key) || !stays.has(key) ? [] : advice(finding);
    }
    if (finding.severity === 'info') return drafts.some(({ rule }) => rule === finding.rule) ? [] : advice(finding);
    if (finding.rule === IDLE_SEAT) return [];
    if (finding.rule === TOO_FEW) return isShort(schedule) ? advice(finding, sayUnreadNeeds(schedule.people)) : [];
    if (finding.rule === TOO_MANY_ON) {
      return schedule.seatPool.isOverassigned ? advice(finding, sayUnreadNeeds(schedule.people)) : [];
    }
    return advice(finding);
  });
};

/** Puts what is only said beside what is done on the same page. */
const besideTheirPage = (steps: readonly Draft[], said: readonly Draft[]): Draft[] => {
  const drafts = [...steps];
  for (const draft of said) {
    const last = drafts.findLastIndex(({ page }) => page !== undefined && page === draft.page);
    drafts.splice(last === -1 ? drafts.length : last + 1, 0, draft);
  }
  return drafts;
};

const followsFrom = (found: Audit, rule: string): string | undefined =>
  found.findings.some((finding) => finding.rule === rule) ? rule : undefined;

/** What is wanted beside what was found: things to do first, and things that wait for licenses. */
export interface Wanted {
  first: readonly Draft[];
  chores: readonly Chore[];
  /** How many seats more, or fewer where negative: those are given back at renewal. */
  seats: SeatCount;
}

/**
 * What to do about a practice, in an order in which nobody who works is locked out and every license has a seat when it
 * is switched on: free seats are used first, then surplus licenses make room, and only what is surely missing is bought.
 * Nothing, where the practice system is not known here.
 */
export function makePlan(given: Practice, settings: AuditSettings, wanted?: Wanted): Step[] {
  const system = systemById(given.system);
  if (!system) return [];
  const first = wanted?.first ?? [];
  const practice = first.length > 0 ? applyChanges(given, changesOfDrafts(first)) : given;
  const found = auditPractice(practice, settings);
  const before = assessStaff(practice, system, settings);
  const wishes = wanted?.chores ?? [];
  // What is wanted may put right what was found, and must not be undone for it.
  const wished = wishes.length > 0 ? auditPractice(applyChanges(practice, changesOfChores(wishes)), settings) : found;
  const chores = [...wishes, ...permitsFor(wished.findings, before), ...unlistsFor(wished.findings, before)];
  // The practice once everything but licenses and seats is as wanted: needs are judged by it.
  const goal = applyChanges(practice, changesOfChores(chores));
  const isChanged = chores.length > 0;
  const people = isChanged ? assessStaff(goal, system, settings) : before;
  const audit = isChanged ? auditPractice(goal, settings) : found;
  const errands = errandsFor(audit, found, people, before, chores);
  const schedule = newSchedule(errands, chores, { people, before, seatPool: new SeatPool(practice, before) });
  schedule.drafts.push(...first);
  advance(schedule);
  reuse(schedule);
  if (buy(schedule, followsFrom(found, TOO_FEW))) advance(schedule);
  while (exchange(schedule)) advance(schedule);
  const leavers = leavingFor(audit.findings, people);
  if (leavers.length > 0) {
    const left = applyChanges(goal, changesOfChores(leavers));
    schedule.drafts.push(...beforeTheyLeave(audit, auditPractice(left, settings), leavers));
    leave(schedule, leavers, assessStaff(left, system, settings));
  }
  const leftOver = followsFrom(found, LEFT_OVER);
  const tooManyOn = followsFrom(found, TOO_MANY_ON);
  const renewal = renew(schedule, {
    ...(leftOver && { leftOver }),
    ...(tooManyOn && { tooManyOn }),
    wanted: wanted?.seats ?? {},
  });
  const now = [...schedule.drafts, ...waiting(schedule)];
  const others = rest(found, audit, [...now, ...renewal], schedule);
  const isInfo = isInfoIn(found);
  return toSteps(
    [
      ...besideTheirPage(
        now,
        others.filter((draft) => !isInfo(draft)),
      ),
      ...renewal,
      ...others.filter(isInfo),
    ],
    settings,
  );
}

/** What would go wrong for others once somebody has left, such as a review without a supervisor, is settled first. */
const beforeTheyLeave = (now: Audit, then: Audit, leavers: readonly Chore[]): Draft[] => {
  const known = new Set(now.findings.map(findingKey));
  const rule = leavers[0]?.draft.rule;
  const fresh = then.findings.filter((finding) => finding.kind === 'blocked' && !known.has(findingKey(finding)));
  return rule === undefined
    ? []
    : fresh
        .flatMap((finding) => (finding.staffId === undefined ? [] : advice(finding)))
        .map((draft) => ({
          ...draft,
          rule,
          when: 'leaving',
        }));
};

/** Whether a step is about a finding of severity `info`. */
const isInfoIn = ({ findings }: Audit): ((draft: Draft) => boolean) => {
  const infos = new Set(findings.filter(({ severity }) => severity === 'info').map(findingKey));
  return ({ rule, staffIds: [staffId] }) =>
    infos.has(findingKey({ rule, ...(staffId !== undefined && { staffId }) })) || infos.has(findingKey({ rule }));
};
