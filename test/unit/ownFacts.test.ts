import { describe, expect, it } from 'vitest';
import { type AuditSettings, auditPractice, type OwnRule, type StaffMember } from '../../core/index.ts';
import { permissionLabel } from '../../core/systems/catalog.ts';
import { knownSystem } from '../knownSystem.ts';

/** What is found of somebody by a rule of the practice's own. */
const judged = (when: OwnRule['when'], member: Partial<StaffMember>, settings: AuditSettings = {}) => {
  const own: OwnRule = {
    id: 'own',
    kind: 'data',
    severity: 'warning',
    label: 'Own',
    when,
    message: '{name} is so.',
    fix: [{ text: 'Look at {name}.' }],
  };
  const staff = [{ id: 'a', name: 'Ana Ruiz', ...member }];
  const practice = { version: 1, system: 'theranest', host: 'test', staff } as const;
  const audit = auditPractice(practice, { ...settings, ownRules: [own] });
  return { finding: audit.findings.find(({ rule }) => rule === 'own'), unread: audit.staff[0]?.unread };
};
/** Whether somebody is surely as a rule of the practice's own says. */
const holds = (...told: Parameters<typeof judged>): boolean => judged(...told).finding !== undefined;

describe('a box of a level', () => {
  const boxes = [
    ['billingLevel', 'billing', 'billing'],
    ['submitsClaims', 'billing', 'billing.claims.submit'],
    ['onlyAssigned', 'therapist', 'therapist.onlyAssigned'],
    ['supervisoryReview', 'therapist', 'therapist.supervision'],
  ] as const;

  it.each(boxes)('%s is off where %s is off, and on where it is ticked', (fact, level, key) => {
    expect(holds({ none: [fact] }, { permissions: { [level]: false } })).toBe(true);
    expect(holds(fact, { permissions: { [level]: false } })).toBe(false);
    expect(holds(fact, { permissions: { [level]: true, [key]: true } })).toBe(true);
    expect(holds({ none: [fact] }, { permissions: { [level]: true, [key]: true } })).toBe(false);
  });

  it.each(boxes.slice(1))('%s is unread where %s is on and nothing says more', (fact, level) => {
    expect([fact, { none: [fact] }].map((when) => holds(when, { permissions: { [level]: true } }))).toEqual([
      false,
      false,
    ]);
  });

  it.each(boxes.slice(1))('%s is called as the page calls it, ticked or not', (fact, level, key) => {
    const [on, off] = [true, false].map((ticked) => ({ permissions: { [level]: true, [key]: ticked } }));
    const label = permissionLabel(key, knownSystem('theranest'));
    expect(judged(fact, { ...on }).finding?.because).toEqual([expect.stringContaining(label)]);
    expect(judged({ none: [fact] }, { ...off }).finding?.because).toEqual([expect.stringContaining(label)]);
  });

  it('is none that deletes or widens access only where all of them are off', () => {
    const none = { none: ['sensitive'] } as const;
    const off = {
      default: false,
      billing: false,
      therapist: false,
      administration: false,
      organizationAdministration: false,
    };
    expect(holds(none, { permissions: off })).toBe(true);
    expect(holds(none, { permissions: { ...off, default: true } })).toBe(false);
    expect(holds(none, { permissions: { ...off, default: true, 'default.clients.delete': false } })).toBe(false);
    expect(holds('sensitive', { permissions: { ...off, default: true, 'default.clients.delete': true } })).toBe(true);
  });
});

describe('a position', () => {
  it('says nothing where it is unclear, or there is none', () => {
    for (const position of [{}, { position: 'Assistant' }])
      for (const fact of ['positionClinical', 'positionAdmin', 'positionPlain'] as const)
        expect(holds({ none: [fact] }, position)).toBe(true);
  });

  it('without a word in it is not what a word without letters stands for', () => {
    const positions = { '/': 'therapist' } as const;
    for (const position of ['', '-', 'Gardener'])
      expect(holds('positionClinical', { position }, { positions })).toBe(false);
  });

  it('is plain work if all of it is', () => {
    expect(holds('positionPlain', { position: 'Receptionist' })).toBe(true);
    expect(holds('positionPlain', { position: 'Receptionist, Therapist' })).toBe(false);
    expect(holds('positionPlain', { position: 'Gardener' })).toBe(false);
    const positions = { invoicer: 'billerWithoutDocumentation' } as const;
    expect(holds('positionPlain', { position: 'Invoicer' }, { positions })).toBe(true);
  });

  it('is read by words, whatever stands between them', () => {
    const positions = { 'night desk': 'receptionist' } as const;
    expect(holds('positionPlain', { position: 'Night / Desk' }, { positions })).toBe(true);
    expect(holds('positionPlain', { position: 'Night Desk' }, { positions: { '(night desk).': 'receptionist' } })).toBe(
      true,
    );
  });

  it('is clinical work for who bills with documentation', () => {
    const positions = { scribe: 'billerWithDocumentation' } as const;
    expect(holds('positionClinical', { position: 'Scribe' }, { positions })).toBe(true);
  });

  it('is understood by its longest words first, in whatever order they were said', () => {
    const positions = { greeter: 'unclear', 'head greeter': 'receptionist' } as const;
    expect(holds('positionPlain', { position: 'Head Greeter' }, { positions })).toBe(true);
  });
});

it('what is not read of somebody is named level by level', () => {
  const read = {
    billing: false,
    therapist: false,
    administration: false,
    organizationAdministration: false,
    default: true,
  };
  const unreadWithout = (level: keyof typeof read) => {
    const { [level]: _, ...permissions } = read;
    const staff = [{ id: 'a', name: 'Ana Ruiz', licenses: { provider: true, admin: false }, permissions }];
    return auditPractice({ version: 1, system: 'theranest', host: 'test', staff }, { billingWithoutNotes: 'admin' })
      .staff[0]?.unread;
  };
  for (const level of ['billing', 'therapist', 'administration', 'organizationAdministration'] as const)
    expect(unreadWithout(level)).toContain(`permissions.${level}`);
});

it('what a rule of one’s own hangs on is asked for, also where ours do not need it', () => {
  expect(judged('default', { permissions: { therapist: false } }).unread).toContain('permissions.default');
  expect(judged('sensitive', { permissions: { therapist: false } }).unread).toContain('permissions.default');
  expect(judged('sensitive', { permissions: { default: true } }).unread).not.toContain('permissions.default');
});

it('nobody reviews notes of whom no review is ticked, whoever was chosen before', () => {
  const supervision = { supervisors: ['Bo Ek'] };
  const permissions = { therapist: true, 'therapist.supervision': false };
  expect(holds({ none: ['supervised'] }, { permissions, supervision })).toBe(true);
  expect(holds('supervised', { permissions: { ...permissions, 'therapist.supervision': true }, supervision })).toBe(
    true,
  );
  expect(holds({ none: ['supervised'] }, { permissions: { therapist: true } })).toBe(false);
});
