import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  auditPractice,
  type Finding,
  type Practice,
  personRules,
  planFixes,
  type Step,
} from '../../core/index.ts';
import { complete, practices } from './generatedPractices.ts';
import { walk } from './planWalk.ts';

const RUNS = 10_000;
const RULES = [
  'provider-license-missing',
  'admin-license-missing',
  'owner-license-off',
  'both-licenses',
  'provider-license-oversized',
  'provider-license-unused',
  'admin-license-unused',
  'inactive-holds-license',
  'claims-without-billing',
  'leaver-runs-practice',
  'license-not-switched-on',
  'seats-short',
  'seats-overassigned',
  'seats-unused',
];
/** Nothing is to be changed for these: only the vendor can, or the practice decides. */
const ONLY_SAID = personRules.flatMap(({ id, remedy }) => (remedy && 'none' in remedy ? [id as string] : []));
/** They leave seats in the dark. */
const OPEN_QUESTIONS = ['owner-license-off', 'owner-inactive'];
const nameOf = ({ rule, staffId }: Finding): string => `${rule} ${staffId ?? ''}`;
const toFix = (practice: Practice): Finding[] =>
  auditPractice(practice).findings.filter(({ severity }) => severity !== 'info');

const isAboutThePractice = ({ rule }: Step): boolean => rule.startsWith('seats-') || rule === 'license-not-switched-on';

/** What a step is about: people, or the practice as a whole. */
const namesOf = (step: Step): string[] =>
  isAboutThePractice(step) ? [`${step.rule} `] : step.staffIds.map((id) => `${step.rule} ${id}`);

/** What a plan says it puts right: by steps that do something, and none of which waits. */
function claims(steps: readonly Step[]): string[] {
  const waiting = new Set(steps.filter(({ waitsFor }) => waitsFor !== undefined).flatMap(namesOf));
  return steps
    .filter(({ changes }) => changes.length > 0)
    .flatMap(namesOf)
    .filter((name) => !waiting.has(name));
}

const applied = (practice: Practice, steps: readonly Step[]): Practice =>
  applyChanges(
    practice,
    steps.flatMap(({ changes }) => changes),
  );

const found: Record<string, number> = {};
const counted = {
  practices: 0,
  steps: 0,
  bought: 0,
  givenBack: 0,
  waiting: 0,
  exchanged: 0,
  reused: 0,
  renewed: 0,
  allRight: 0,
};

const check = (practice: Practice, bits: number): { steps: Step[]; findings: Finding[] } => {
  const steps = planFixes(practice);
  const { findings } = auditPractice(practice);
  counted.practices += 1;
  counted.steps += steps.length;
  for (const { rule } of findings) found[rule] = (found[rule] ?? 0) + 1;
  for (const step of steps) {
    counted.bought += Number((step.seats.provider ?? 0) > 0 || (step.seats.admin ?? 0) > 0);
    counted.givenBack += Number((step.seats.provider ?? 0) < 0 || (step.seats.admin ?? 0) < 0);
    counted.waiting += Number(step.waitsFor !== undefined);
    counted.exchanged += Number(step.text.includes(' trade licenses'));
    counted.reused += Number(step.text.includes('covers what'));
    counted.renewed += Number(step.when === 'renewal' && step.page === 'manageLicenses');
  }
  // (a) what a step claimed to fix is found no more, by what was read and however the rest turns out.
  const mine = claims(steps);
  const left = toFix(applied(practice, steps)).map(nameOf);
  expect(left.filter((name) => mine.includes(name))).toEqual([]);
  const truth = complete(practice, (i) => ((bits >> (i % 31)) & 1) === 1);
  const { wrong, after } = walk(truth, steps);
  // (b) nobody is locked out, every license has a seat; (c) nothing is bought that is not needed.
  expect(wrong).toEqual([]);
  // What has not been read may be another thing to put right: a license that is on as well, or more seats to buy.
  const isHalfRead = new Set(
    practice.staff.filter(({ licenses }) => Object.keys(licenses ?? {}).length < 2).map(({ id }) => id),
  );
  const leftInTruth = toFix(after).filter(({ staffId }) => staffId !== undefined && !isHalfRead.has(staffId));
  expect(leftInTruth.map(nameOf).filter((name) => mine.includes(name))).toEqual([]);
  // (d) everything to fix has a step, and where all is read one that fixes it.
  for (const { rule, staffId, severity } of findings) {
    if (staffId === undefined || severity === 'info') continue;
    expect(steps.some((step) => step.rule === rule && step.staffIds.includes(staffId))).toBe(true);
  }
  // Nothing new goes wrong, but that a spare Provider seat serves an Admin need until the rest is read, or that a seat
  // is free now for somebody of whom it is not known which one they lack.
  const old = new Set(findings.map(nameOf));
  const isLeft = practice.staff.some(({ leaving }) => leaving);
  const fresh = isLeft ? [] : left.filter((name) => !old.has(name));
  const isExpected = (name: string): boolean => /^(provider-license-oversized|license-not-switched-on) /.test(name);
  expect(fresh.filter((name) => !isExpected(name))).toEqual([]);
  return { steps, findings };
};

describe('a plan', () => {
  it('locks nobody out, buys nothing in vain and puts right what it says, however what is unread turns out', () => {
    fc.assert(
      fc.property(practices(), fc.nat(), (practice, bits) => {
        check(practice, bits);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('puts everything right where all is read', () => {
    fc.assert(
      fc.property(practices(true), (practice) => {
        const { steps, findings } = check(practice, 0);
        // Two questions only others can answer: whether billing needs the license, and what became of the owner's.
        const isOpen = findings.some(
          ({ rule, severity }) =>
            OPEN_QUESTIONS.includes(rule) || (rule === 'admin-license-unused' && severity === 'info'),
        );
        // Nor is it known who will review whose notes when somebody leaves.
        if (isOpen || practice.staff.some(({ leaving, supervision }) => leaving && supervision)) return;
        const { wrong, after } = walk(practice, steps, { isReadWhole: true });
        counted.allRight += 1;
        expect(wrong).toEqual([]);
        expect(
          toFix(after)
            .filter(({ rule }) => !ONLY_SAID.includes(rule))
            .map(nameOf),
        ).toEqual([]);
        // Nobody buys or exchanges a license for somebody who leaves.
        const leaving = new Set(practice.staff.flatMap(({ id, leaving }) => (leaving ? [id] : [])));
        const waiting = steps.filter(({ waitsFor }) => waitsFor !== undefined);
        expect(waiting.filter(({ staffIds }) => !staffIds.some((id) => leaving.has(id)))).toEqual([]);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('was tried on practices in which every rule comes up often', () => {
    for (const rule of RULES) expect(found[rule] ?? 0, rule).toBeGreaterThan(RUNS / 50);
    for (const [what, count] of Object.entries(counted)) expect(count, what).toBeGreaterThan(RUNS / 1000);
  });
});
