import { describe, expect, it } from 'vitest';
import {
  type AuditSettings,
  auditPractice,
  inLanguage,
  LANGUAGES,
  type Practice,
  parseSettings,
  type StaffMember,
} from '../../core/index.ts';
import { ruleWords } from '../../core/rules/telling/ruleWords.ts';

const OFF = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const NONE = { provider: false, admin: false };
const practiceOf = (staff: StaffMember[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  ...rest,
  staff,
});
const ana = (rest: Partial<StaffMember>): StaffMember => ({ id: 'a', name: 'Ana Ruiz', ...rest });
const pagesOf = (rule: string, practice: Practice, settings?: AuditSettings) =>
  auditPractice(practice, settings)
    .findings.find((finding) => finding.rule === rule)
    ?.fix.map((step) => ('page' in step ? step.page : 'nowhere'));

it('each step is done on the page that it names, or on none', () => {
  const therapist = ana({ licenses: NONE, permissions: { ...OFF, therapist: true } });
  expect(pagesOf('provider-license-missing', practiceOf([therapist]))).toEqual(['manageLicenses', 'staffPermissions']);
  const gone = ana({ active: false, licenses: { provider: true, admin: false } });
  expect(pagesOf('inactive-holds-license', practiceOf([gone]))).toEqual(['manageLicenses', 'manageSubscription']);
  expect(pagesOf('owner-inactive', practiceOf([ana({ active: false, owner: true })]))).toEqual([
    'nowhere',
    'staffList',
  ]);
  const unused = practiceOf([ana({ licenses: NONE, permissions: OFF })], { pools: { provider: 1, admin: 0 } });
  expect(pagesOf('seats-unused', unused)).toEqual(['manageSubscription']);
  const day = 86_400_000;
  const old = { seen: { staffList: { at: 0, url: 'https://x.example/', rows: { seen: 1, total: 2 } } } };
  expect(pagesOf('read-long-ago', practiceOf([], old), { now: 400 * day })).toEqual(['staffList']);
  expect(pagesOf('read-in-part', practiceOf([], old))).toEqual(['staffList']);
  expect(pagesOf('plan-without-licenses', practiceOf([], { plan: 'activeClient' }))).toEqual(['manageSubscription']);
});

it('where one license is sold, the steps for that are told, or the usual ones if there are none', () => {
  const bo = ana({ id: 'b', name: 'Bo Ek', licenses: NONE, permissions: { ...OFF, therapist: true } });
  const owner = ana({ owner: true, licenses: NONE, permissions: OFF });
  const { findings } = auditPractice(practiceOf([owner, bo], { system: 'myclientsplus' }));
  const told = (rule: string) => findings.find((finding) => finding.rule === rule)?.fix.map(({ text }) => text);
  expect(told('provider-license-missing')?.[1]).toContain('If Bo Ek should do none of this');
  expect(told('owner-license-off')?.[1]).toContain('contact your practice system’s support');
});

it('what a permission breaks is set right on the permissions page, whichever way', () => {
  const pages = ['staffPermissions', 'staffPermissions'];
  const of = (...on: string[]) => ana({ permissions: { ...OFF, ...Object.fromEntries(on.map((key) => [key, true])) } });
  expect(pagesOf('claims-without-billing', practiceOf([of('billing.claims.submit')]))).toEqual(pages);
  const overruled = of('therapist', 'therapist.onlyAssigned', 'administration');
  expect(pagesOf('restriction-overruled', practiceOf([overruled]))).toEqual(pages);
});

it('who reviews whose notes is set on the permissions page, whichever step says so', () => {
  const permissions = { ...OFF, therapist: true, 'therapist.supervision': true };
  const of = (...supervisors: string[]) => ana({ permissions, supervision: { supervisors } });
  const bo = ana({ id: 'b', name: 'Bo Ek' });
  const pages = ['staffPermissions', 'staffPermissions'];
  expect(pagesOf('supervisor-missing', practiceOf([of()]))).toEqual(pages);
  expect(pagesOf('own-supervisor', practiceOf([of('Ana Ruiz')]))).toEqual(pages);
  expect(pagesOf('supervisor-inactive', practiceOf([of('Bo Ek'), { ...bo, active: false }]))).toEqual(pages);
  expect(pagesOf('supervisor-supervised', practiceOf([of('Bo Ek'), { ...of('Cy Oh'), ...bo }]))).toEqual(pages);
});

describe('a supervisor who is inactive', () => {
  const rulesWith = (supervisor: Partial<StaffMember>) => {
    const permissions = { ...OFF, therapist: true, 'therapist.supervision': true };
    const bo = ana({
      id: 'b',
      name: 'Bo Ek',
      licenses: { provider: true, admin: false },
      permissions,
      supervision: { supervisors: ['Ana Ruiz'] },
    });
    return auditPractice(practiceOf([bo, ana({ active: false, ...supervisor })])).findings.map(({ rule }) => rule);
  };

  it('is one whom nobody could have renamed', () => {
    expect(rulesWith({})).toContain('supervisor-inactive');
    expect(rulesWith({ left: true })).toContain('supervisor-inactive');
    expect(rulesWith({ id: 'name:ana ruiz' })).toContain('supervisor-inactive');
    expect(rulesWith({ id: 'name:ana ruiz', left: true })).not.toContain('supervisor-inactive');
    expect(rulesWith({ active: true })).not.toContain('supervisor-inactive');
  });
});

it('billing alone needs an Admin license where the practice says so, and Default never does', () => {
  const of = (permissions: StaffMember['permissions'], billingWithoutNotes: 'none' | 'admin') =>
    auditPractice(practiceOf([ana({ licenses: NONE, permissions: { ...OFF, ...permissions } })]), {
      billingWithoutNotes,
    }).findings.map(({ rule }) => rule);
  expect(of({ billing: true, default: false }, 'admin')).toContain('admin-license-missing');
  expect(of({ billing: true }, 'none')).not.toContain('admin-license-missing');
  expect(of({ default: true }, 'admin')).not.toContain('admin-license-missing');
});

it('a rule of one’s own can name what needs a license', () => {
  const of = (need: 'needsProvider' | 'needsAdmin') =>
    auditPractice(practiceOf([ana({ licenses: NONE, permissions: { ...OFF, therapist: true } })]), {
      ownRules:
        parseSettings({
          ownRules: [
            {
              id: 'own',
              kind: 'data',
              severity: 'info',
              label: 'Own',
              when: need,
              message: '{name} needs it.',
              fix: [{ text: 'Look at {name}.' }],
            },
          ],
        }).ownRules ?? [],
    }).findings.some(({ rule }) => rule === 'own');
  expect([of('needsProvider'), of('needsAdmin')]).toEqual([true, false]);
});

it.each(LANGUAGES)('the first step of a rule is something to do, in %s: a plan shows that step alone', (language) => {
  const first = inLanguage(language, () =>
    Object.entries(ruleWords()).flatMap(([rule, { fix }]) =>
      /nothing|no cambie nada|no hay nada/.test(fix[0] ?? '') ? rule : [],
    ),
  );
  expect(first).toEqual([]);
});
