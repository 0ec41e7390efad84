import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  boxHint,
  fingerprint,
  freeSeats,
  hintsFor,
  judgeTicks,
  levelHint,
  merge,
  type PageReading,
  type Practice,
  planFixes,
  type StaffMember,
  whyDisabled,
} from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';
import { knownSystem } from '../knownSystem.ts';

const NOW = Date.UTC(2026, 0, 5);
const system = knownSystem('theranest');
const practice: Practice = await knownPractice(NOW);
const member = (name: string): StaffMember => {
  const found = practice.staff.find((one) => one.name.includes(name));
  if (!found) throw new Error(`${name} has left`);
  return found;
};

/** A permissions page of Olga, with these boxes ticked. */
const page = (boxes: readonly string[], { name = 'Olga Petrova-Lind', id = member('Olga').id } = {}): PageReading => ({
  kind: 'staffPermissions',
  system: 'theranest',
  url: `https://demo.theranest.com/staff/${id}/permissions`,
  staff: [
    {
      name,
      id,
      boxes: (['default', 'billing', 'therapist', 'administration'] as const).map((level) => ({
        level,
        label: system.levels[level][0],
        on: boxes.includes(level),
        disabled: false,
      })),
    },
  ],
});

describe('ticks that are not saved', () => {
  it.each([
    [['default'], 'none', []],
    [['default', 'administration'], 'admin', ['admin-license-missing']],
    [['default', 'therapist'], 'provider', ['provider-license-missing']],
    [['default', 'therapist', 'administration'], 'provider', ['provider-license-missing']],
  ])('%j are judged by the audit, and the practice stays as it is', (boxes, needs, rules) => {
    const before = structuredClone(practice);
    const view = judgeTicks({ practice }, page(boxes), NOW);
    expect(view?.needs).toBe(needs);
    expect(view?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(rules);
    expect(practice).toEqual(before);
    const audit = auditPractice(merge(practice, page(boxes), NOW), { now: NOW });
    expect(view?.seats).toMatchObject(audit.seats);
  });

  it('of what is set aside nothing is said', () => {
    const reading = page(['default', 'administration']);
    const [finding] = auditPractice(merge(practice, reading, NOW), { now: NOW }).findings.filter(
      ({ staffId }) => staffId === member('Olga').id,
    );
    if (!finding) throw new Error('no finding');
    const { rule, staffId = '' } = finding;
    const item = { rule, staffId, fingerprint: fingerprint(finding), reason: 'She leaves.', at: NOW };
    const note = { version: 1, host: practice.host, setAside: [item] } as const;
    const view = judgeTicks({ practice, adminInput: { ...note, setAside: [item] } }, reading, NOW);
    expect(view?.findings.map((one) => one.rule)).not.toContain(rule);
  });

  it('of a page that names one of two people of a name nothing is said', () => {
    const reading = page(['default']);
    const [person] = reading.staff;
    if (!person) throw new Error('nobody');
    const { id: _, ...nameless } = { ...person, name: 'Ana Ruiz' };
    expect(judgeTicks({ practice }, { ...reading, staff: [nameless] }, NOW)).toBeUndefined();
  });
});

it('whoever is judged again and again, one after the other, is judged as if for the first time', () => {
  const kept = { practice };
  const levels = ['default', 'billing', 'therapist', 'administration'];
  const people = [member('Olga'), ...practice.staff.slice(0, 4), member('Olga')];
  for (const [i, { id, name }] of people.entries()) {
    for (let count = 0; count <= levels.length; count++) {
      const reading = page(levels.slice(0, count), { id, name });
      const now = NOW + i * 40_000;
      expect(judgeTicks(kept, reading, now)).toEqual(judgeTicks({ practice }, reading, now));
      const saved = merge(practice, reading, now);
      expect(judgeTicks(kept, reading, now)?.seats).toMatchObject(auditPractice(saved, { now }).seats);
    }
  }
});

it('seats are free that are bought and on for nobody; while switches are unread, from how many to how many', () => {
  const range = (atLeast: number, atMost: number) => ({ atLeast, atMost });
  const seats = (bought?: number) => ({
    provider: { switchedOn: range(3, 5), needed: range(0, 0), ...(bought !== undefined && { bought }) },
    admin: { switchedOn: range(0, 0), needed: range(0, 0) },
  });
  expect(freeSeats(seats(4), 'provider')).toEqual(range(0, 1));
  expect(freeSeats(seats(7), 'provider')).toEqual(range(2, 4));
  expect(freeSeats(seats(), 'provider')).toBeUndefined();
});

describe('Manage Licenses', () => {
  const hints = hintsFor('manageLicenses', { practice }, NOW);
  if (hints.page !== 'manageLicenses') throw new Error('other hints');
  const { badges, steps } = hints;

  it('says in each row what the plan switches', () => {
    const planned = new Map<string, string[]>();
    for (const { changes, when } of planFixes(practice, { now: NOW })) {
      for (const change of when ? [] : changes) {
        if (change.do !== 'switch') continue;
        const word = `turn ${change.on ? 'on' : 'off'} ${change.license}`;
        planned.set(change.staffId, [...(planned.get(change.staffId) ?? []), word]);
      }
    }
    const said = Object.values(badges.byId)
      .filter(({ label }) => label.startsWith('Turn '))
      .map(({ staffId, label }) => [staffId, label.toLowerCase()] as const);
    expect(said.map(([id]) => id).sort()).toEqual([...planned.keys()].sort());
    for (const [id, label] of said) for (const word of planned.get(id) ?? []) expect(label).toContain(word);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('gives nobody the switch of a namesake', () => {
    expect(badges.byName['ana ruiz']).toBeUndefined();
    expect(Object.keys(badges.byName)).toContain('olga petrova-lind'.replace('olga petrova-lind', 'gwendolyn achebe'));
  });
});

describe('boxes', () => {
  const box = (level: 'default' | 'billing' | 'therapist' | 'administration', label: string, disabled = false) =>
    boxHint({ level, label, disabled }, member('Olga'), system);

  it('say which license they need, and those that need none say nothing', () => {
    expect(box('default', 'Can delete clients')).toBeUndefined();
    expect(box('billing', 'Submit Claims to Clearinghouse')).toBeUndefined();
    expect(box('therapist', 'Can use bulk edit appointments')).toMatchObject({ license: 'provider' });
    expect(box('administration', 'A box that nobody has described')).toMatchObject({ license: 'admin' });
    expect(levelHint('billing', system)).toBeUndefined();
    expect(levelHint('therapist', system)?.says).toBe('needs Provider license');
  });

  it('that are not active say why, as far as that is known', () => {
    const olga = member('Olga');
    expect(box('therapist', 'Therapist')?.disabled).toBeUndefined();
    expect(box('therapist', 'Therapist', true)?.disabled).toContain(
      'because Olga Petrova-Lind has no Provider license',
    );
    const { licenses: _, ...unread } = olga;
    expect(whyDisabled('therapist', unread, system)).toContain('may have no Provider license');
    expect(whyDisabled('administration', { ...olga, licenses: { provider: true, admin: false } }, system)).toContain(
      'even though',
    );
    expect(whyDisabled('default', olga, system)).toBeUndefined();
    expect(whyDisabled('default', { ...olga, owner: true }, system)).toContain('is the account owner');
  });
});
