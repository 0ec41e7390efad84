import { describe, expect, it } from 'vitest';
import { type AuditSettings, auditPractice, inLanguage, type Practice, type StaffMember } from '../../core/index.ts';

const PRACTICE: Practice = {
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  plan: 'perProvider',
  staff: [],
};

/** What is said of somebody inactive who is still on these lists. */
const saidOf = (
  rule: 'inactive-on-add-on-list' | 'ama-cpt-unused',
  member: Partial<StaffMember>,
  prices?: AuditSettings['prices'],
): string => {
  const staff = [{ id: 'a', name: 'Ana Ruiz', active: false, licenses: { provider: false, admin: false }, ...member }];
  const { findings } = auditPractice({ ...PRACTICE, staff }, prices ? { prices } : {});
  return findings.find((finding) => finding.rule === rule)?.message ?? '';
};

const LISTED = { telehealth: true, clientPortal: true };

describe('what it costs to leave somebody on a list of what is paid apart from the plan', () => {
  it('is what is paid for, in words, as long as one of the prices is not known', () => {
    const said =
      'Paid by the seat: Telehealth and Client Portal. To see the cost, enter prices in License Lens options.';
    expect(saidOf('inactive-on-add-on-list', LISTED)).toContain(said);
    expect(saidOf('inactive-on-add-on-list', LISTED, { telehealth: 10 })).toContain(said);
    expect(saidOf('inactive-on-add-on-list', { wiley: true })).toContain('Paid by the seat: Wiley Practice Planners.');
    expect(saidOf('ama-cpt-unused', { amaCpt: true })).toContain('It’s paid by the year.');
  });

  it('is a sum by the practice’s own prices: by the month, and for AMA CPT by the year', () => {
    const prices = { telehealth: 10, clientPortal: 6.5, wiley: 99, amaCpt: 17.5 };
    expect(saidOf('inactive-on-add-on-list', LISTED, prices)).toContain('leaving it costs $16.50 a month.');
    expect(saidOf('inactive-on-add-on-list', LISTED, { ...prices, currency: 'EUR' })).toContain('€16.50 a month.');
    expect(saidOf('ama-cpt-unused', { amaCpt: true }, prices)).toContain('leaving it costs $17.50 a year.');
  });

  it('is said of the lists on which they are, in Spanish as well', () => {
    const said = inLanguage('es', () => saidOf('inactive-on-add-on-list', LISTED));
    expect(said).toContain('Se paga por persona: Telehealth y Client Portal.');
    const sum = inLanguage('es', () => saidOf('inactive-on-add-on-list', { wiley: true }, { wiley: 12 }));
    expect(sum).toMatch(/dejarlo así cuesta .*12.* al mes\./);
  });

  it('does not change whether a finding was dismissed: its facts stay the same', () => {
    const staff = [{ id: 'a', name: 'Ana Ruiz', active: false, wiley: true }];
    const facts = (settings: AuditSettings) =>
      auditPractice({ ...PRACTICE, staff }, settings).findings.map((one) => one.facts);
    expect(facts({ prices: { wiley: 12 } })).toEqual(facts({}));
  });
});
