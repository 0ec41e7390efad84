import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  inLanguage,
  judgeNewStaff,
  type NewStaff,
  type Practice,
  type StaffMember,
} from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';

const NOW = Date.UTC(2026, 0, 5);
const practice: Practice = await knownPractice(NOW);

const person = (
  given: string,
  family: string,
  boxes: NewStaff['boxes'] = {},
  email = `${given}@new.example`,
): NewStaff => ({
  given,
  family,
  email,
  boxes: { therapist: false, billing: false, 'therapist.onlyAssigned': false, ...boxes },
});

const judge = (people: readonly NewStaff[], kept: Practice = practice, isByHand = false) => {
  const view = judgeNewStaff({ practice: kept }, { people, isByHand }, NOW);
  if (!view) throw new Error('no view');
  return view;
};

/** Somebody as the pages show them once they are on the list: with what was ticked, and no license. */
const appeared = ({ given, family, email, boxes }: NewStaff): StaffMember => ({
  id: `new ${given}`,
  name: `${given} ${family}`,
  email,
  active: true,
  licenses: { provider: false, admin: false },
  permissions: {
    default: true,
    billing: boxes.billing === true,
    therapist: boxes.therapist === true,
    'therapist.onlyAssigned': boxes['therapist.onlyAssigned'] === true,
    administration: false,
    organizationAdministration: false,
  },
});

const BOXES: readonly NewStaff['boxes'][] = [
  {},
  { therapist: true },
  { billing: true },
  { 'therapist.onlyAssigned': true },
  { therapist: true, billing: true },
  { therapist: true, billing: true, 'therapist.onlyAssigned': true },
];

describe('somebody who is invited', () => {
  it.each(BOXES.map((boxes) => [JSON.stringify(boxes), boxes] as const))(
    'with %s is told what the audit says of them afterwards',
    (_, boxes) => {
      const one = person('Zed', 'Adler', boxes);
      const [view] = judge([one]).people;
      const audit = auditPractice({ ...practice, staff: [...practice.staff, appeared(one)] }, { now: NOW });
      expect(view?.needs).toBe(audit.staff.find(({ id }) => id === 'new Zed')?.needs);
      expect(view?.findings.map(({ rule }) => rule)).toEqual(
        audit.findings
          .filter(({ staffId, severity }) => staffId === 'new Zed' && severity !== 'info')
          .map(({ rule }) => rule),
      );
    },
  );

  it('is told whether a seat is left once those before them have one', () => {
    const free = { ...practice, pools: { provider: 100, admin: 100 } };
    const { seats } = auditPractice(free, { now: NOW });
    const left = { ...free, pools: { provider: seats.provider.switchedOn.atLeast + 1, admin: 100 } };
    const two = [person('Zed', 'Adler', { therapist: true }), person('Yan', 'Bell', { therapist: true })];
    expect(judge(two, left).people.map(({ short, isWarning }) => [short, isWarning])).toEqual([
      ['Provider', false],
      ['Provider: no seat', true],
    ]);
    const { pools: _, ...unread } = practice;
    expect(judge(two, unread).people[0]?.says.join(' ')).toContain('can’t tell yet whether a seat');
    expect(judge(two, { ...left, plan: 'trial' }).people[1]?.says.join(' ')).toContain('During the trial');
  });

  it('is told that they are there already, by their email or their name', () => {
    const known = practice.staff.map((one, i) => ({ ...one, email: `person${i}@cedar.example` }));
    const before = { ...practice, staff: known };
    const [first] = known;
    const gone = known.find(({ active }) => active === false);
    const says = (one: NewStaff) => judge([one], before).people[0]?.says[0];
    expect(says(person('Zed', 'Adler', {}, first?.email?.toUpperCase()))).toContain(`belongs to ${first?.name}`);
    expect(says(person('Zed', 'Adler', {}, gone?.email))).toContain('Activate them again instead');
    const [given = '', ...family] = (first?.name ?? '').split(' ');
    expect(says(person(given, family.join(' ')))).toContain(`named ${first?.name} is already`);
    expect(says(person('Zed', 'Adler'))).toBe('Needs no license.');
    expect(says(person(given, ''))).toBe('Needs no license.');
  });

  it('is told that the form has their email twice, and takes no seat twice', () => {
    const twice = [person('Zed', 'Adler', {}, 'z@new.example'), person('Zed', 'Adler', {}, ' Z@new.example ')];
    expect(judge(twice).people.map(({ short }) => short)).toEqual(['Already there', 'Already there']);
    const empty = [person('', '', {}, ''), person('', '', {}, '')];
    expect(judge(empty).people.map(({ name, isWarning }) => [name, isWarning])).toEqual([
      ['Person 1', false],
      ['Person 2', false],
    ]);
  });

  it('is told what is set afterwards, and that there is one way alone', () => {
    const [view] = judge([person('Zed', 'Adler', { therapist: true, billing: true, amaCpt: true })]).people;
    expect(view?.after.join(' ')).toMatch(
      /Manage Licenses.*Provider license.*Permissions.*supervisor.*claims.*AMA CPT/,
    );
    expect(judge([]).remark).toContain('both invited and added by hand');
    expect(judge([], practice, true).remark).toContain('can’t be invited by email later');
  });

  it('needs no license under a plan without licenses', () => {
    const [view] = judge([person('Zed', 'Adler', { therapist: true })], { ...practice, plan: 'activeClient' }).people;
    expect(view).toMatchObject({
      short: 'No license',
      isWarning: false,
      says: ['Under this plan, no permission needs a license.'],
    });
  });

  it('leaves the practice as it is, and is told in Spanish as well', () => {
    const before = structuredClone(practice);
    const view = inLanguage('es', () => judge([person('Zed', 'Adler', { therapist: true })]));
    expect(view.people[0]?.says[0]).toBe('Necesitará una licencia Provider.');
    expect(practice).toEqual(before);
  });
});
