import { describe, expect, it } from 'vitest';
import { auditPractice, type Practice, viewPlan, viewPractice } from '../../core/index.ts';

const BILLING = { billing: true, therapist: false, administration: false, organizationAdministration: false };
const ORIGIN = 'https://cedar.theranest.com';
const practice: Practice = {
  version: 1,
  system: 'theranest',
  host: 'cedar.theranest.com',
  pools: { provider: 3, admin: 3 },
  menu: { manageLicenses: `${ORIGIN}/licenses` },
  staff: [
    { id: 'a', name: 'Ana Ruiz', licenses: { provider: true, admin: true }, permissions: { therapist: true } },
    { id: 'b', name: 'Bo Ek', licenses: { provider: false, admin: true }, permissions: BILLING },
  ],
};

describe('the plan as it is shown', () => {
  it('leads to the page where each step is done', () => {
    expect(viewPlan(practice).map(({ rule, url }) => [rule, url])).toContainEqual([
      'both-licenses',
      `${ORIGIN}/licenses`,
    ]);
  });

  it('is without what is set aside', () => {
    const finding = viewPractice(practice, { now: 1 }).overview.findings.find(({ rule }) => rule === 'both-licenses');
    if (!finding) throw new Error('nobody holds both');
    const { rule, staffId = '', fingerprint } = finding;
    const setAside = [{ rule, staffId, fingerprint, reason: 'until May', at: 0 }];
    const steps = viewPlan(practice, { now: 1 }, { version: 1, host: practice.host, setAside });
    expect(steps.map((step) => step.rule)).not.toContain('both-licenses');
  });

  it('is without advice about what is only good to know', () => {
    const soft = auditPractice(practice).findings.filter(({ severity }) => severity === 'info');
    expect(soft.map(({ rule }) => rule)).toContain('admin-license-unused');
    expect(viewPlan(practice).map(({ rule }) => rule)).not.toContain('admin-license-unused');
  });
});
