import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  nameableFacts,
  type OwnRule,
  type Practice,
  PracticeError,
  parseRule,
  parseSettings,
  previewRule,
  STALE_AFTER_DAYS,
  type StaffMember,
} from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';

const rule = {
  id: 'billing-by-front-desk',
  kind: 'access',
  severity: 'warning',
  label: 'Front desk bills',
  when: { all: ['active', 'positionPlain', 'billing', { none: ['owner'] }] },
  message: '{name} is at the front desk and may bill.',
  fix: [{ text: 'Go to {staffPermissions} and uncheck Billing for {name}.', page: 'staffPermissions' }],
} as const;

const practiceOf = (...staff: StaffMember[]): Practice => ({ version: 1, system: 'theranest', host: 'test', staff });
const levels = { therapist: false, administration: false, organizationAdministration: false };
const ana: StaffMember = {
  id: 'a',
  name: 'Ana Ruiz',
  position: 'Receptionist',
  licenses: { provider: false, admin: false },
  permissions: { ...levels, default: true, billing: true },
};

describe('settings', () => {
  it('are taken as they are', () => {
    const settings = {
      rules: { 'both-licenses': 'off', 'opens-all-notes': 'warning' },
      billingWithoutNotes: 'admin',
      maySeeAllClients: false,
      orgAdminsAtMost: 2,
      staleAfterDays: 14,
      positions: { 'Intake Ninja': 'receptionist', lead: 'unclear' },
      prices: { provider: 59, admin: 19.5, currency: 'USD' },
      now: 1_800_000_000_000,
      ownRules: [rule],
    };
    expect(parseSettings(settings)).toEqual(settings);
    expect(parseSettings({})).toEqual({});
  });

  it.each<[string, unknown]>([
    ['the options: expected an object, found null', null],
    ['the options: expected no “staleAfterDay”', { staleAfterDay: 3 }],
    ['rules.both-licenses: expected "error" or "warning"', { rules: { 'both-licenses': 'loud' } }],
    ['billingWithoutNotes: expected "none" or "admin", found "provider"', { billingWithoutNotes: 'provider' }],
    ['orgAdminsAtMost: expected at least 1, found 0', { orgAdminsAtMost: 0 }],
    ['staleAfterDays: expected at least 1', { staleAfterDays: -5 }],
    ['positions.biller: expected "therapist" or', { positions: { biller: 'bills' } }],
    ['prices.provider: expected a number, found "59"', { prices: { provider: '59' } }],
    ['prices.admin: expected at least 0', { prices: { admin: -1 } }],
    ['prices.currency: expected three capital letters', { prices: { currency: 'dollars' } }],
    [
      'ownRules[0].when.all[1]: expected the name of a fact',
      { ownRules: [{ ...rule, when: { all: ['active', 'rich'] } }] },
    ],
    ['ownRules[1].id: expected a unique ID', { ownRules: [rule, rule] }],
  ])('name the wrong place: %s', (message, settings) => {
    expect(() => parseSettings(settings)).toThrow(PracticeError);
    expect(() => parseSettings(settings)).toThrow(message);
  });

  it('say that billing needs an Admin license, where a practice decides so (C1)', () => {
    const rulesOf = (billingWithoutNotes?: 'none' | 'admin') => {
      const { findings, staff, seats } = auditPractice(
        practiceOf(ana),
        billingWithoutNotes ? { billingWithoutNotes } : {},
      );
      return [findings.map((finding) => finding.rule), staff[0]?.needs, seats.admin.needed.atLeast];
    };
    expect(rulesOf()).toEqual([[], 'none', 0]);
    expect(rulesOf('none')).toEqual([[], 'none', 0]);
    expect(rulesOf('admin')).toEqual([['admin-license-missing'], 'admin', 1]);
  });

  it('say what a position means, before the map of the system', () => {
    const rulesOf = (positions: Record<string, 'therapist' | 'receptionist' | 'unclear'>, position: string) =>
      auditPractice(practiceOf({ ...ana, position }), { positions }).findings.map((finding) => finding.rule);
    expect(rulesOf({}, 'Healer')).toEqual([]);
    expect(rulesOf({ HEALER: 'therapist' }, 'Senior healer (part time)')).toEqual(['permissions-below-position']);
    expect(rulesOf({ heal: 'therapist' }, 'Healer')).toEqual([]);
    expect(rulesOf({}, 'Family Therapist')).toEqual(['permissions-below-position']);
    expect(rulesOf({ 'family therapist': 'receptionist' }, 'Family Therapist')).toEqual([]);
    expect(rulesOf({ therapist: 'unclear' }, 'Family Therapist')).toEqual([]);
    expect(rulesOf({}, 'Therapist Assistant')).toEqual([]);
  });

  it('give a severity that puts a badge on what is only good to know, or takes nothing away', () => {
    const cautious = { ...ana, permissions: { ...ana.permissions, 'default.clients.delete': true } } as StaffMember;
    const [usual] = auditPractice(practiceOf(cautious)).findings;
    expect([usual?.rule, usual?.severity, usual?.quiet]).toEqual(['sensitive-without-license', 'info', true]);
    const [raised] = auditPractice(practiceOf(cautious), {
      rules: { 'sensitive-without-license': 'warning' },
    }).findings;
    expect([raised?.severity, raised?.quiet]).toEqual(['warning', undefined]);
  });

  it('let a symptom be found where the rule that names its cause is off', () => {
    const director: StaffMember = {
      id: 'd',
      name: 'Di Fox',
      licenses: { provider: true, admin: false },
      permissions: { ...levels, default: true, billing: false, administration: true },
    };
    const rulesOf = (rules: Record<string, 'off'>) =>
      auditPractice(practiceOf(director), { rules }).findings.map((finding) => finding.rule);
    expect(rulesOf({})).toEqual(['provider-license-oversized']);
    expect(rulesOf({ 'provider-license-oversized': 'off' })).toEqual(['opens-all-notes']);
  });

  it('take a page for old after thirty days, and none where nobody says what day it is', () => {
    const day = 86_400_000;
    const practice = { ...practiceOf(ana), seen: { staffList: { at: day, url: 'https://x.example/' } } };
    const rulesOf = (now?: number) =>
      auditPractice(practice, now === undefined ? {} : { now }).findings.map((finding) => finding.rule);
    expect(rulesOf()).toEqual([]);
    expect(rulesOf(day * (1 + STALE_AFTER_DAYS))).toEqual([]);
    expect(rulesOf(day * (1 + STALE_AFTER_DAYS) + 1)).toEqual(['read-long-ago']);
  });
});

describe('a practice’s own rule', () => {
  const own = parseRule(rule);

  it('is judged as ours are', () => {
    const [finding] = auditPractice(practiceOf(ana), { ownRules: [own] }).findings;
    expect(finding).toEqual({
      rule: 'billing-by-front-desk',
      severity: 'warning',
      kind: 'access',
      staffId: 'a',
      label: 'Front desk bills',
      message: 'Ana Ruiz is at the front desk and may bill.',
      because: ['Permission on: “Billing”.', 'The position is “Receptionist”.'],
      facts: ['billing+ ["Billing"]', 'positionPlain+ ["Receptionist"]'],
      fix: [{ text: 'Go to Staff > Permissions and uncheck Billing for Ana Ruiz.', page: 'staffPermissions' }],
      source: 'Custom rule of this practice',
    });
    expect(auditPractice(practiceOf(ana), { ownRules: [own], rules: { [own.id]: 'off' } }).findings).toEqual([]);
  });

  it('may name a license that the system does not sell', () => {
    const named = parseRule({ ...rule, message: '{name} needs {anAdmin}, or {aProvider}, for {therapist}.' });
    const [finding] = auditPractice({ ...practiceOf(ana), system: 'myclientsplus' }, { ownRules: [named] }).findings;
    expect(finding?.message).toBe('Ana Ruiz needs an Admin license, or a Provider subscription, for Provider.');
  });

  it('is shown with whom it finds, and whom it may find', () => {
    const unread: StaffMember = { id: 'b', name: 'Bo Lind', position: 'Scheduler' };
    const other: StaffMember = { id: 'c', name: 'Cy Moss', position: 'Psychologist' };
    expect(previewRule(practiceOf(ana, unread, other), own)).toEqual({ matches: ['a'], open: ['b'] });
    expect(previewRule({ ...practiceOf(ana), plan: 'trial' }, { ...own, plans: ['perProvider'] })).toEqual({
      matches: [],
      open: [],
    });
  });

  it.each<[string, object]>([
    ['id: expected an ID in lower case', { id: 'Front Desk' }],
    ['id: expected an ID that no built-in rule has', { id: 'both-licenses' }],
    ['kind: expected "blocked" or', { kind: 'odd' }],
    ['label: expected at most 5 words', { label: 'one two three four five six' }],
    ['when: expected the name of a fact, or one of', { when: { some: ['active'] } }],
    ['when: expected the name of a fact, or one of', { when: { all: ['active'], none: ['owner'] } }],
    ['when: expected the name of a fact, or one of', { when: undefined }],
    ['when.none: expected a list of 1 to 40', { when: { none: [] } }],
    ['when.all[1].any[0]: expected the name of a fact', { when: { all: ['active', { any: ['nothing'] }] } }],
    [
      'when: expected a simpler condition',
      { when: { any: Array.from({ length: 8 }, () => ({ all: ['active', 'owner', 'left'] })) } },
    ],
    ['message: expected no {people}', { message: '{people} bill' }],
    ['fix[0].text: expected no {__proto__}', { fix: [{ text: '{__proto__}' }] }],
    ['fix: expected at least 1', { fix: [] }],
    ['the rule: expected no “script”', { script: 'alert(1)' }],
  ])('is refused where it is wrong: %s', (message, wrong) => {
    expect(() => parseRule({ ...rule, ...wrong })).toThrow(message);
  });

  const names = nameableFacts(knownSystem('theranest')).map(({ name }) => name);
  const conditions = fc.letrec<{ condition: OwnRule['when'] }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...names),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ none: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).condition;

  it('is taken with any condition over facts, and audits and previews agree on it', () => {
    let matched = 0;
    fc.assert(
      fc.property(conditions, (when) => {
        const one = parseRule({ ...rule, when });
        const practice = practiceOf(
          ana,
          { id: 'b', name: 'Bo Lind', owner: true },
          { id: 'c', name: 'Cy', active: false },
        );
        const found = auditPractice(practice, { ownRules: [one] }).findings.filter(
          (finding) => finding.rule === one.id,
        );
        const { matches } = previewRule(practice, one);
        expect(found.map(({ staffId }) => staffId)).toEqual(matches);
        if (matches.length > 0) matched++;
      }),
      { numRuns: 2000 },
    );
    expect(matched).toBeGreaterThan(200);
  });
});
