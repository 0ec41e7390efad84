import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  checkLicense,
  checkStaffType,
  defaultBasics,
  type LicenseAdvice,
  STAFF_TYPE_IDS,
  type StaffTypeId,
  TASKS,
  type Task,
} from '../../core/index.ts';

type License = LicenseAdvice['license'];

interface StaffTypeRow {
  license: License;
  permissions: string[];
  /** What is found with any other license. */
  wrong: Partial<Record<License, string>>;
}

const clinical = { none: 'provider-license-missing', admin: 'provider-license-missing' };
const unlicensed = { admin: 'admin-license-unused', provider: 'provider-license-unused' };

/** The staff-type table of S1, and permissions that such a person has. */
const table: Record<StaffTypeId, StaffTypeRow> = {
  therapist: { license: 'provider', permissions: ['therapist'], wrong: clinical },
  billerWithDocumentation: { license: 'provider', permissions: ['billing'], wrong: clinical },
  billerWithoutDocumentation: { license: 'none', permissions: ['billing'], wrong: unlicensed },
  admin: {
    license: 'admin',
    permissions: ['administration', 'organizationAdministration'],
    wrong: { none: 'admin-license-missing', provider: 'provider-license-oversized' },
  },
  receptionist: { license: 'none', permissions: [], wrong: unlicensed },
  scheduler: { license: 'none', permissions: [], wrong: unlicensed },
  accountOwner: {
    license: 'provider',
    permissions: ['billing', 'therapist', 'administration', 'organizationAdministration'],
    wrong: { none: 'owner-license-off', admin: 'owner-license-off' },
  },
};

/** What each task needs, by S1. */
const taskTable: Record<Task, License> = {
  clinicalDocumentation: 'provider',
  therapistPermissions: 'provider',
  clinicalServices: 'provider',
  clinicalReports: 'provider',
  systemSettings: 'admin',
  organizationAdministration: 'admin',
  billing: 'none',
  billingWithDocumentation: 'provider',
  scheduling: 'none',
  reception: 'none',
  clientInformation: 'none',
  accountOwner: 'provider',
};

const LEVELS = ['billing', 'therapist', 'administration', 'organizationAdministration'];

const findingsFor = (job: StaffTypeId, license: License) =>
  auditPractice({
    version: 1,
    system: 'theranest',
    host: 'test',
    staff: [
      {
        id: 'a',
        name: 'Ana Ruiz',
        job,
        owner: job === 'accountOwner',
        licenses: { provider: license === 'provider', admin: license === 'admin' },
        permissions: Object.fromEntries([
          ['default', true],
          ...LEVELS.map((level) => [level, table[job].permissions.includes(level)]),
        ]),
      },
    ],
  }).findings.map(({ rule }) => rule);

/** The columns of a permissions page, by their headings. */
const COLUMNS: Record<string, string> = {
  Default: 'default',
  Billing: 'billing',
  Therapist: 'therapist',
  Administration: 'administration',
  'Organization Administration': 'organizationAdministration',
};

const needOfSomebodyWith = (permissions: readonly string[], owner: boolean): License | undefined =>
  auditPractice({
    version: 1,
    system: 'theranest',
    host: 'test',
    staff: [
      {
        id: 'a',
        name: 'Ana Ruiz',
        owner,
        permissions: Object.fromEntries(Object.values(COLUMNS).map((key) => [key, permissions.includes(key)])),
      },
    ],
  }).staff[0]?.needs;

/** All that somebody's work may be made of. */
const taskSets = Array.from({ length: 2 ** TASKS.length - 1 }, (_, i) =>
  TASKS.filter((_, bit) => ((i + 1) >> bit) & 1),
);

describe.each(STAFF_TYPE_IDS)('%s', (job) => {
  const { license } = table[job];

  it('is told the license that S1 gives, with permissions, a reason and steps', () => {
    const advice = checkStaffType(job);
    expect(advice.license).toBe(license);
    expect(advice.typicalPermissions.length).toBeGreaterThan(0);
    expect(advice.because.length).toBeGreaterThan(0);
    expect(advice.steps.length).toBeGreaterThan(0);
  });

  it('has no finding with that license, and the right one with any other', () => {
    for (const held of ['provider', 'admin', 'none'] as const) {
      expect([held, findingsFor(job, held)]).toEqual([held, held === license ? [] : [table[job].wrong[held]]]);
    }
  });
});

describe('the quick check', () => {
  it('knows all seven staff types', () => {
    expect(defaultBasics.staffTypes.map(({ job }) => job).sort()).toEqual([...STAFF_TYPE_IDS].sort());
  });

  it.each(TASKS)('%s', (task) => {
    expect(checkLicense([task]).license).toBe(taskTable[task]);
  });

  it('gives the strongest license of whatever tasks come together', () => {
    const wrong = taskSets.filter((tasks) => {
      const licenses = tasks.map((task) => taskTable[task]);
      const strongest = (['provider', 'admin'] as const).find((license) => licenses.includes(license)) ?? 'none';
      return checkLicense(tasks).license !== strongest;
    });
    expect(wrong).toEqual([]);
  });

  it('names permissions with which somebody needs exactly the license that it gives', () => {
    const wrong = taskSets.filter((tasks) => {
      const { license, typicalPermissions } = checkLicense(tasks);
      const permissions = typicalPermissions.map((label) => COLUMNS[label] ?? `no column “${label}”`);
      const needs = needOfSomebodyWith(permissions, tasks.includes('accountOwner'));
      return needs !== license || permissions.some((key) => key.startsWith('no column'));
    });
    expect(wrong).toEqual([]);
  });

  it('has a reason for each, and warns of both licenses where admin and clinical work come together', () => {
    const wrong = taskSets
      .filter((tasks) => !tasks.includes('accountOwner'))
      .filter((tasks) => {
        const { because } = checkLicense(tasks);
        const licenses = tasks.map((task) => taskTable[task]);
        const both = licenses.includes('provider') && licenses.includes('admin');
        return because.length === 0 || because.some((reason) => reason.includes('Never assign both')) !== both;
      });
    expect(wrong).toEqual([]);
  });

  it('gives none without tasks', () => {
    expect(checkLicense([]).license).toBe('none');
  });

  it('says how a license is bought, switched on and permissions are set, in the words of the system', () => {
    expect(checkLicense(['clinicalDocumentation']).steps.map(({ page }) => page)).toEqual([
      'manageSubscription',
      'manageLicenses',
      'staffPermissions',
    ]);
    const text = checkLicense(['systemSettings'])
      .steps.map((step) => step.text)
      .join(' ');
    expect(text).toContain('Organization > Manage Licenses');
    expect(text).toContain('Admin license');
    expect(text).not.toMatch(/[{}]/);
  });

  it('never tells to buy a license that is not needed', () => {
    expect(checkLicense(['scheduling']).steps.map(({ page }) => page)).not.toContain('manageSubscription');
    expect(checkLicense(['accountOwner']).steps.map(({ page }) => page)).not.toContain('manageSubscription');
  });
});
