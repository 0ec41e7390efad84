import { describe, expect, it } from 'vitest';
import { type AuditSettings, auditPractice, type Practice, type StaffMember } from '../../core/index.ts';

const OFF = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const NONE = { provider: false, admin: false };
const ana = (rest: Partial<StaffMember>): StaffMember => ({ id: 'a', name: 'Ana Ruiz', active: true, ...rest });
const bo: StaffMember = {
  id: 'b',
  name: 'Bo Ek',
  licenses: { provider: true, admin: false },
  permissions: { ...OFF, therapist: true },
};

const practiceOf = (staff: StaffMember[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  ...rest,
  staff,
});
const found = (rule: string, practice: Practice, settings: AuditSettings = {}) =>
  auditPractice(practice, settings).findings.find((finding) => finding.rule === rule);
const evidenceOf = (rule: string, staff: StaffMember[], settings: AuditSettings = {}) => {
  const { because, facts } = found(rule, practiceOf(staff), settings) ?? {};
  return { because, facts };
};

describe('the evidence of a finding', () => {
  it('counts and names those who run the practice where they are too many', () => {
    const runs = (id: string, rest: Partial<StaffMember> = {}) =>
      ana({ id, permissions: { ...OFF, organizationAdministration: true }, ...rest });
    const practice = practiceOf([runs('a'), bo, runs('c'), runs('d', { active: false })]);
    expect(found('many-organization-administrators', practice)).toBeUndefined();
    expect(found('many-organization-administrators', practice, { orgAdminsAtMost: 1 })).toMatchObject({
      people: ['a', 'c'],
      because: ['2 people; your limit is 1.'],
      facts: ['tooManyRun+ {"people":2,"atMost":1}'],
    });
  });

  it('is a fact by its name alone where nothing is named, and says where a page is', () => {
    const only = practiceOf([ana({ owner: true }), bo]);
    expect(found('single-organization-administrator', only)?.facts).toEqual(['onlyOwnerRuns+']);
    const seen = {
      staffList: { at: 0, url: 'https://x.example/' },
      manageLicenses: { at: 0, url: 'https://x.example/' },
    };
    const old = found('read-long-ago', practiceOf([bo], { seen }), { now: 31 * 86_400_000 });
    expect(old?.because).toEqual(['Out of date: Staff; Organization > Manage Licenses.']);
    expect(old?.facts).toEqual(['readLongAgo+ {"pages":["manageLicenses","staffList"],"people":0}']);
  });

  it('names licenses that are on and off, and the boxes that need one', () => {
    const member = ana({ licenses: NONE, permissions: { ...OFF, 'therapist.bulkEdit': true } });
    const { because, facts } = evidenceOf('provider-license-missing', [member]);
    expect(because?.[0]).toBe('The Provider license is off.');
    expect(because?.[1]).toMatch(/^Permission on: “.+”\.$/);
    expect(facts?.[0]).toBe('provider-');
    expect(facts?.[1]).toMatch(/^therapist\+ \[".+"\]$/);
  });

  it('names the levels under which nothing is on', () => {
    const { because } = evidenceOf('provider-license-unused', [
      ana({ licenses: { ...NONE, provider: true }, permissions: OFF }),
    ]);
    expect(because).toContain('No Therapist permissions are on.');
    expect(because).toContain('No Administration permissions are on.');
  });

  it('names a box that is on beside one that is off', () => {
    const member = ana({ permissions: { ...OFF, 'billing.claims.submit': true, billing: false } });
    expect(evidenceOf('claims-without-billing', [member])).toEqual({
      because: ['Permission off: “Billing”.', 'Permission on: “Submit claims to clearinghouse”.'],
      facts: ['billingLevel- ["Billing"]', 'submitsClaims+ ["Submit claims to clearinghouse"]'],
    });
  });

  it('names whose notes somebody reviews', () => {
    const reviewed = ['c', 'd'].map(
      (id): StaffMember => ({ ...bo, id, name: `Name ${id}`, supervision: { supervisors: ['a'] } }),
    );
    const gone: StaffMember = { ...bo, id: 'e', name: 'Name e', active: false, supervision: { supervisors: ['a'] } };
    const { because, facts } = evidenceOf('provider-license-missing', [
      ana({ licenses: NONE, permissions: OFF }),
      ...reviewed,
      gone,
    ]);
    expect(because).toContain('Reviews the notes of Name c, Name d.');
    expect(facts).toContain('supervisor+ ["Name c","Name d"]');
  });

  it('names a supervisor who is no longer active, and those whom a supervised supervisor has', () => {
    const therapist = { ...OFF, therapist: true, 'therapist.supervision': true };
    const member = ana({ permissions: therapist, supervision: { supervisors: ['Bo Ek', 'Cy Oh'] } });
    const cy: StaffMember = { ...bo, id: 'c', name: 'Cy Oh' };
    expect(evidenceOf('supervisor-inactive', [member, { ...bo, active: false }, cy]).because).toEqual([
      'Inactive: Bo Ek.',
    ]);
    const under: StaffMember = { ...cy, supervision: { supervisors: ['Ana Ruiz'] } };
    expect(evidenceOf('supervisor-supervised', [member, bo, under]).because).toEqual([
      'Reviews the notes of Cy Oh.',
      'Has a supervisor: Bo Ek, Cy Oh.',
    ]);
  });

  it('says that no supervisor is selected', () => {
    const member = ana({
      permissions: { ...OFF, therapist: true, 'therapist.supervision': true },
      supervision: { supervisors: [' '] },
    });
    const { because, facts } = evidenceOf('supervisor-missing', [member]);
    expect(because).toContain('No supervisor is selected.');
    expect(facts).toContain('supervised-');
  });

  it('names the sensitive boxes that are on, and no others', () => {
    const member = ana({
      licenses: NONE,
      permissions: { ...OFF, 'default.clients.delete': true, 'default.clients.add': true },
    });
    expect(evidenceOf('sensitive-without-license', [member]).because).toContain('Permission on: “Can delete clients”.');
  });

  it('names the position', () => {
    const member = ana({
      position: 'Receptionist',
      licenses: { ...NONE, provider: true },
      permissions: { ...OFF, therapist: true },
    });
    const { findings } = auditPractice(practiceOf([member]));
    expect(findings.flatMap(({ because }) => because)).toContain('The position is “Receptionist”.');
  });
});

describe('what is unread of somebody', () => {
  const unreadOf = (member: StaffMember) => auditPractice(practiceOf([member])).staff[0]?.unread;

  it('is named by page and level, and nothing else is', () => {
    expect(unreadOf(ana({ licenses: NONE, permissions: OFF, amaCpt: false }))).toEqual([]);
    expect(unreadOf(ana({ licenses: { provider: true }, permissions: OFF }))).toEqual(['licenses.admin']);
  });

  it('is each level while no permission has been read', () => {
    expect(unreadOf(ana({ licenses: NONE }))).toEqual([
      'permissions.therapist',
      'permissions.administration',
      'permissions.organizationAdministration',
      'permissions.billing',
    ]);
  });

  it('is the Therapist level where notes are reviewed and nobody has read by whom', () => {
    const { therapist: _, ...below } = OFF;
    const member = ana({
      licenses: { ...NONE, provider: true },
      permissions: { ...below, 'therapist.supervision': true },
    });
    expect(unreadOf(member)).toEqual(['permissions.therapist']);
  });
});

describe('the evidence about a practice', () => {
  it('counts seats bought and switched on', () => {
    const on = { licenses: { provider: true, admin: false }, permissions: { ...OFF, therapist: true } };
    const staff = ['a', 'b'].map((id): StaffMember => ({ id, name: `Name ${id}`, ...on }));
    const more = found('seats-overassigned', practiceOf(staff, { pools: { provider: 1, admin: 1 } }));
    expect(more?.because).toEqual(['Provider: 1 bought, 2 on.']);
    const unused = found('seats-unused', practiceOf(staff, { pools: { provider: 3, admin: 0 } }));
    expect(unused?.because).toEqual(['Provider: 3 bought, 2 on.', 'Everyone has the license they need.']);
    expect(found('seats-unused', practiceOf(staff, { pools: { provider: 2, admin: 0 } }))).toBeUndefined();
  });

  it('counts seats of both kinds together only where both were read', () => {
    const needs = ['a', 'b'].map(
      (id): StaffMember => ({ id, name: `Name ${id}`, licenses: NONE, permissions: { ...OFF, administration: true } }),
    );
    const short = found('seats-short', practiceOf(needs, { pools: { provider: 0, admin: 1 } }));
    expect(short?.because).toEqual(['People who need a license: at least 2. Seats bought, of both kinds: 1.']);
    expect(found('seats-short', practiceOf(needs, { pools: { provider: 1, admin: 1 } }))).toBeUndefined();
    expect(found('seats-short', practiceOf(needs, { pools: { admin: 1 } }))).toBeUndefined();
    expect(found('seats-short', practiceOf(needs, { pools: { provider: 1 } }))).toBeUndefined();
  });

  it('describes people of one name or address, as far as they are known', () => {
    const staff: StaffMember[] = [
      ana({ email: 'ana@x.example', position: 'Therapist' }),
      ana({ id: 'b' }),
      ana({ id: 'c', name: 'Cy Oh', email: ' ANA@x.example' }),
      ana({ id: 'd', name: 'Di Po', email: '' }),
      ana({ id: 'e', name: 'Ed Wu', email: ' ' }),
      ana({ id: 'f', active: false, email: 'ana@x.example' }),
    ];
    const duplicate = found('possible-duplicate', practiceOf(staff));
    expect(duplicate?.because).toEqual([
      'On the list: Ana Ruiz (Therapist, ana@x.example); Ana Ruiz; Cy Oh ( ANA@x.example).',
    ]);
    expect(duplicate).toMatchObject({ severity: 'warning', people: ['a', 'b', 'c'] });
  });

  it('is the same in whatever order the people stand', () => {
    const staff = [ana({ position: 'Therapist' }), ana({ id: 'b', position: 'Biller' })];
    const facts = (people: StaffMember[]) => found('possible-duplicate', practiceOf(people))?.facts;
    expect(facts(staff)).toEqual(facts([...staff].reverse()));
    expect(facts(staff)).toEqual(['sameNameOrEmail+ ["Ana Ruiz (Biller)","Ana Ruiz (Therapist)"]']);
  });

  it('says what was read long ago only if it is told what day it is', () => {
    const DAY = 86_400_000;
    const seen = { staffPermissions: { at: 0, url: 'https://test/' } };
    const practice = practiceOf(
      [ana({ seen }), { ...bo, seen: { staffPermissions: { at: 40 * DAY, url: 'https://test/' } } }],
      {
        seen: { staffList: { at: 0, url: 'https://test/' }, manageLicenses: { at: 20 * DAY, url: 'https://test/' } },
      },
    );
    const stale = (now?: number, staleAfterDays?: number) =>
      auditPractice(practice, {
        ...(now !== undefined && { now }),
        ...(staleAfterDays && { staleAfterDays }),
      }).findings.find(({ facts }) => facts.some((fact) => fact.startsWith('readLongAgo')));
    expect(stale()).toBeUndefined();
    expect(stale(30 * DAY)).toBeUndefined();
    expect(stale(30 * DAY + 1)?.people).toEqual(['a']);
    expect(stale(30 * DAY + 1)?.because.join()).toContain('the permissions of 1 person');
    expect(stale(12 * DAY, 10)?.people).toEqual(['a']);
  });

  it('counts the rows of a list that was read in part', () => {
    const rows = (seen: number, total: number) => ({ at: 1, url: 'https://test/', rows: { seen, total } });
    const part = auditPractice(practiceOf([ana({})], { seen: { staffList: rows(5, 9), manageLicenses: rows(9, 9) } }));
    const because = part.findings.flatMap((finding) => finding.because).filter((text) => text.includes('rows'));
    expect(because).toHaveLength(1);
    expect(because[0]).toMatch(/: 5 of 9 rows seen\.$/);
  });
});
