import { describe, expect, it } from 'vitest';
import {
  type AdminInput,
  type Audited,
  afterChange,
  beginPlan,
  type ChecklistStep,
  fromHostData,
  inLanguage,
  type Practice,
  parseHostData,
  toHostData,
  viewChecklist,
  viewPractice,
  withDismissal,
} from '../../core/index.ts';

const host = 'cedar.theranest.com';
const LEVELS = { billing: false, administration: false, organizationAdministration: false };
const seen = { staffList: { at: 1, url: `https://${host}/staff`, rows: { seen: 2, total: 2 } } };
const both: Practice = {
  version: 1,
  system: 'theranest',
  host,
  pools: { provider: 3, admin: 3 },
  seen,
  staff: [
    {
      id: 'a',
      name: 'Ana Ruiz',
      licenses: { provider: true, admin: true },
      permissions: { ...LEVELS, therapist: true },
    },
    {
      id: 'b',
      name: 'Bo Ek',
      licenses: { provider: false, admin: false },
      permissions: { ...LEVELS, administration: true, therapist: false },
    },
  ],
} as Practice;

const withAna = (ana: Partial<Practice['staff'][number]>): Practice => ({
  ...both,
  staff: both.staff.map((one) => (one.id === 'a' ? { ...one, ...ana } : one)),
});
const FIXED = withAna({ licenses: { provider: true, admin: false } });

/** What is kept once the practice was read, and its plan is before the admin. */
const begin = (): Audited => {
  const { view: _, ...kept } = afterChange({}, { practices: both }, 'reading', 1);
  return { ...kept, notes: beginPlan(both, { now: 1 }, { version: 1, host }) };
};
const read = (before: Audited, practices: Practice, now: number): Audited => {
  const { view: _, ...kept } = afterChange(before, { practices }, 'reading', now);
  return kept;
};
const listOf = ({ practices, notes, settings }: Audited) =>
  practices ? viewChecklist(practices, { ...settings?.settings, now: 9 }, notes) : [];
const now = (steps: readonly ChecklistStep[]) => steps.filter(({ when }) => !when).map(({ key }) => key);
const ofAna = (kept: Audited) => listOf(kept).filter(({ text }) => text.includes('Ana Ruiz'));

describe('a step on the list', () => {
  it('is ticked once what it is about is read to be right, and stays where it was', () => {
    const before = listOf(begin());
    const after = listOf(read(begin(), FIXED, 2));
    expect(before.every(({ done }) => done === undefined)).toBe(true);
    expect(now(after)).toEqual(now(before));
    expect(after.filter(({ done }) => done === 2).map(({ text }) => text)).toEqual([
      'Go to Organization > Manage Licenses and turn off the Admin license for Ana Ruiz.',
    ]);
  });

  it('is ticked when the finding is put right in another way, too', () => {
    const left = { ...both, staff: both.staff.map((one) => (one.id === 'b' ? { ...one, active: false } : one)) };
    const ofBo = listOf(read(begin(), left as Practice, 3)).filter(({ text }) => text.includes('Bo Ek'));
    expect(ofBo.map(({ done }) => done)).toEqual([3]);
  });

  it('is not ticked when what it is about becomes unread: it says that this is not known', () => {
    const unread = withAna({ licenses: { provider: true } });
    expect(ofAna(read(begin(), unread, 2))).toEqual([expect.objectContaining({ isUnsure: true })]);
    expect(ofAna(read(read(begin(), unread, 2), FIXED, 3)).map(({ done }) => done)).toEqual([3]);
  });

  it('is gone, not ticked, when its finding is set aside or its rule is switched off', () => {
    const kept = begin();
    const finding = viewPractice(both, { now: 1 }).overview.findings.find(({ rule }) => rule === 'both-licenses');
    if (!finding || !kept.notes) throw new Error('nobody holds both');
    const said = { rule: finding.rule, staffId: 'a', fingerprint: finding.fingerprint, reason: 'until May', at: 2 };
    const aside = afterChange(kept, { notes: withDismissal(kept.notes, said) }, 'settings', 2);
    expect(ofAna(aside)).toEqual([]);
    const settings = { version: 1 as const, host, settings: { rules: { 'both-licenses': 'off' as const } } };
    const off = afterChange(kept, { settings }, 'settings', 2);
    expect(ofAna(off)).toEqual([]);
    expect(ofAna(read(off, FIXED, 3))).toEqual([]);
  });

  it('is to be done again when its finding comes back', () => {
    const back = read(read(begin(), FIXED, 2), both, 3);
    expect(ofAna(back).map(({ done }) => done)).toEqual([undefined]);
    expect(back.notes?.begun?.map(({ done }) => done)).toEqual(back.notes?.begun?.map(() => undefined));
  });
});

describe('the list', () => {
  it('is kept as it is when the same plan is looked at again, in another language as well', () => {
    const { notes } = begin();
    if (!notes) throw new Error('nothing was begun');
    expect(beginPlan(both, { now: 5 }, notes)).toBe(notes);
    const spanish: AdminInput = inLanguage('es', () => beginPlan(both, { now: 5 }, notes));
    expect(spanish.begun?.map(({ key }) => key)).toEqual(notes.begun?.map(({ key }) => key));
  });

  it('survives export and import', () => {
    const kept = read(begin(), FIXED, 2);
    const back = fromHostData(parseHostData(JSON.parse(JSON.stringify(toHostData(host, kept)))));
    expect(back.notes).toEqual(kept.notes);
    expect(back.notes?.begun?.some(({ done }) => done === 2)).toBe(true);
  });

  it('keeps what is done on it, and forgets steps in whose place there are others', () => {
    const kept = read(begin(), FIXED, 2);
    if (!kept.notes || !kept.practices) throw new Error('nothing is kept');
    const owner = { ...FIXED, staff: FIXED.staff.map((one) => (one.id === 'b' ? { ...one, permissions: {} } : one)) };
    const again = beginPlan(owner, { now: 4 }, kept.notes);
    expect(again.begun?.filter(({ done }) => done).map(({ text }) => text)).toHaveLength(1);
    expect(beginPlan(FIXED, { now: 4 }, kept.notes).begun?.map(({ done }) => done === undefined)).toContain(true);
  });
});
