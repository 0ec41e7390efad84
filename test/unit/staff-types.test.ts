import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  checkLicense,
  checkStaffType,
  JOBS,
  type Job,
  type LicenseAdvice,
  STAFF_TYPES,
  TASKS,
  type Task,
} from '../../core/index.ts';

type License = LicenseAdvice['license'];

/** The staff-type table of S1, and permissions that such a person has. */
const table: Record<Job, { license: License; permissions: string[] }> = {
  therapist: { license: 'provider', permissions: ['therapist'] },
  billerWithDocumentation: { license: 'provider', permissions: ['billing'] },
  billerWithoutDocumentation: { license: 'none', permissions: ['billing'] },
  admin: { license: 'admin', permissions: ['administration', 'organizationAdministration'] },
  receptionist: { license: 'none', permissions: [] },
  scheduler: { license: 'none', permissions: [] },
  accountOwner: {
    license: 'provider',
    permissions: ['billing', 'therapist', 'administration', 'organizationAdministration'],
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

const findingsFor = (job: Job, license: License) =>
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

describe.each(JOBS)('%s', (job) => {
  const { license } = table[job];

  it('is told the license that S1 gives, with permissions, a reason and steps', () => {
    const advice = checkStaffType(job);
    expect(advice.license).toBe(license);
    expect(advice.typicalPermissions.length).toBeGreaterThan(0);
    expect(advice.because.length).toBeGreaterThan(0);
    expect(advice.steps.length).toBeGreaterThan(0);
  });

  it('has no finding with that license, and one with any other', () => {
    for (const held of ['provider', 'admin', 'none'] as const) {
      const rules = findingsFor(job, held);
      expect([held, rules.length]).toEqual([held, held === license ? 0 : 1]);
    }
  });
});

describe('the quick check', () => {
  it('knows all seven staff types', () => {
    expect(STAFF_TYPES.map(({ job }) => job).sort()).toEqual([...JOBS].sort());
  });

  it.each(TASKS)('%s', (task) => {
    expect(checkLicense([task]).license).toBe(taskTable[task]);
  });

  it('gives the strongest license of any two tasks', () => {
    const strength = { none: 0, admin: 1, provider: 2 };
    for (const one of TASKS) {
      for (const two of TASKS) {
        const stronger = strength[taskTable[one]] >= strength[taskTable[two]] ? taskTable[one] : taskTable[two];
        expect([one, two, checkLicense([one, two]).license]).toEqual([one, two, stronger]);
      }
    }
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
