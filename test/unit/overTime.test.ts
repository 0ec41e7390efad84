import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Audited,
  afterChange,
  emptyPractice,
  inLanguage,
  merge,
  openAt,
  type PageReading,
  type PersonReading,
  personLine,
  type StaffMember,
  systemById,
  viewHistory,
  withDismissal,
} from '../../core/index.ts';
import { together } from '../../core/records/history/thin.ts';
import { ana, at, DAY, HOST, historyOf, NOW, practiceOf, rulesOf } from './audited.ts';

const system = systemById('theranest');

describe('what has changed over time', () => {
  const first = at({}, practiceOf(ana), NOW);
  const put = { ...ana, licenses: { provider: true, admin: false } };

  it('says since when a finding is open', () => {
    const later = at(first.kept, practiceOf({ ...ana, position: 'Therapist' }), NOW + DAY);
    const both = later.overview.findings.find(({ rule }) => rule === 'both-licenses');
    expect(both?.since).toBe(NOW);
  });

  it('says what is new and what is fixed', () => {
    const later = at(first.kept, practiceOf(put), NOW + DAY);
    expect(rulesOf(later.overview.findings)).not.toContain('both-licenses');
    const [last, start] = viewHistory(historyOf(later.kept), system);
    expect(last).toMatchObject({ at: NOW + DAY, by: 'reading' });
    expect(last?.fixed).toContainEqual({
      rule: 'both-licenses',
      label: 'Both licenses',
      staffId: 'a',
      name: 'Ana Ruiz',
    });
    expect(rulesOf(start?.appeared ?? [])).toContain('both-licenses');
    const back = at(later.kept, practiceOf(ana), NOW + 2 * DAY);
    expect(back.overview.findings.find(({ rule }) => rule === 'both-licenses')?.since).toBe(NOW + 2 * DAY);
  });

  it('calls findings of the past as they are called in the language that is spoken', () => {
    const later = at(first.kept, practiceOf(put), NOW + DAY);
    const [last] = inLanguage('es', () => viewHistory(historyOf(later.kept), system));
    expect(last?.fixed.map(({ label }) => label)).toContain('Ambas licencias');
  });

  it('keeps the very same history while nothing changes', () => {
    const again = at(first.kept, practiceOf({ ...ana, email: 'ana@cedar.example' }), NOW + 1);
    expect(again.kept.history).toBe(first.kept.history);
  });

  it('what cannot be seen is not fixed: after the cache was erased a finding keeps its time', () => {
    const { practices: _, ...erased } = first.kept;
    const { licenses: __, ...unread } = ana;
    const half = at(erased, practiceOf(unread), NOW + DAY);
    expect(rulesOf(half.overview.findings)).not.toContain('both-licenses');
    expect(viewHistory(historyOf(half.kept), system).flatMap(({ fixed }) => rulesOf(fixed))).not.toContain(
      'both-licenses',
    );
    const whole = at(half.kept, practiceOf(ana), NOW + 2 * DAY);
    expect(whole.overview.findings.find(({ rule }) => rule === 'both-licenses')?.since).toBe(NOW);
    const fixed = at(half.kept, practiceOf(put), NOW + 2 * DAY);
    expect(rulesOf(viewHistory(historyOf(fixed.kept), system)[0]?.fixed ?? [])).toContain('both-licenses');
  });

  it('has a line of changes for each person, the latest first', () => {
    const { licenses: _, ...unread } = put;
    const steps = [ana, { ...put, position: 'Lead' }, { ...unread, active: true }, { ...ana, active: false }];
    let kept: Audited = {};
    steps.forEach((member, i) => {
      kept = at(kept, practiceOf(member), NOW + i).kept;
    });
    expect(personLine(historyOf(kept), 'a')).toEqual([
      { at: NOW + 3, fact: 'licenses.admin', to: true },
      { at: NOW + 3, fact: 'licenses.provider', to: true },
      { at: NOW + 3, fact: 'active', from: true, to: false },
      { at: NOW + 2, fact: 'licenses.admin', from: false },
      { at: NOW + 2, fact: 'licenses.provider', from: true },
      { at: NOW + 2, fact: 'position', from: 'Lead' },
      { at: NOW + 1, fact: 'licenses.admin', from: true, to: false },
    ]);
    expect(personLine(historyOf(kept), '__proto__')).toEqual([]);
  });

  it('goes with a person who gets an id, and so does what was said of a finding', () => {
    const url = `https://${HOST}/staff`;
    const list = (person: PersonReading): PageReading => ({
      kind: 'staffList',
      system: 'theranest',
      url,
      staff: [person],
    });
    const licenses: PageReading = {
      kind: 'manageLicenses',
      system: 'theranest',
      url,
      staff: [{ name: 'Ana Ruiz', licenses: { provider: true, admin: true } }],
    };
    const nameless = merge(emptyPractice('theranest', HOST), licenses, NOW);
    const seen = at({}, nameless, NOW);
    const [finding] = seen.overview.findings.filter(({ rule }) => rule === 'both-licenses');
    if (!finding?.staffId) throw new Error('no finding');
    const said = {
      rule: finding.rule,
      staffId: finding.staffId,
      fingerprint: finding.fingerprint,
      reason: 'so',
      at: NOW,
    };
    const aside = afterChange(seen.kept, { notes: withDismissal({ version: 1, host: HOST }, said) }, 'settings', NOW);
    const known = at(aside, merge(nameless, list({ name: 'Ana Ruiz', id: 'a' }), NOW + 1), NOW + 1);
    expect(known.overview.aside).toMatchObject([{ rule: 'both-licenses', staffId: 'a', since: NOW, reason: 'so' }]);
    expect(historyOf(known.kept).entries).toHaveLength(1);
  });

  it('a rule that is switched off fixes nothing, and says why the finding is gone', () => {
    const settings = { version: 1, host: HOST, settings: { rules: { 'both-licenses': 'off' } } } as const;
    const { history } = afterChange(first.kept, { settings }, 'settings', NOW + 1);
    expect(history && viewHistory(history, system)[0]).toMatchObject({
      by: 'settings',
      fixed: [{ rule: 'both-licenses' }],
    });
  });

  const people = fc.array(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', '__proto__', 'name:c'),
        name: fc.constantFrom('Ana Ruiz', 'Bo Ek', 'c'),
        active: fc.boolean(),
        licenses: fc.record({ provider: fc.boolean(), admin: fc.boolean() }, { requiredKeys: [] }),
        permissions: fc.record({ therapist: fc.boolean(), administration: fc.boolean() }, { requiredKeys: [] }),
      },
      { requiredKeys: ['id', 'name'] },
    ),
    { maxLength: 4 },
  );
  const unique = (staff: StaffMember[]): StaffMember[] => [...new Map(staff.map((one) => [one.id, one])).values()];

  it('always leads from nothing to what is open; what is found is open; it stays small', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(people, fc.nat(400), fc.boolean()), { maxLength: 12 }), (steps) => {
        let kept: Audited = {};
        let time = NOW;
        for (const [staff, days, isErased] of steps) {
          time += days * DAY;
          const { practices: _, ...rest } = kept;
          const { kept: after, overview } = at(isErased ? rest : kept, practiceOf(...unique(staff)), time);
          const history = historyOf(after);
          const open = new Set(Object.keys(history.open));
          expect(openAt(history, time)).toEqual(open);
          expect(open.size - history.hidden.length).toBe(
            new Set(overview.findings.map(({ rule, staffId }) => `${rule} ${staffId}`)).size,
          );
          for (const { since } of overview.findings) expect(since).toBeLessThanOrEqual(time);
          kept = after;
        }
      }),
    );
  });

  it('two entries put together say the same as one after the other', () => {
    const keys = fc.uniqueArray(fc.constantFrom('r a', 'r b', 'r c', 'r d'));
    fc.assert(
      fc.property(keys, keys, keys, (zero, one, two) => {
        const step = (from: string[], to: string[], time: number) => ({
          at: time,
          by: 'reading' as const,
          appeared: to.filter((key) => !from.includes(key)),
          fixed: from.filter((key) => !to.includes(key)),
          counts: { error: 0, warning: 0, info: 0 },
        });
        const both = together(step(zero, one, 1), step(one, two, 2));
        const direct = step(zero, two, 2);
        expect(new Set(both.appeared)).toEqual(new Set(direct.appeared));
        expect(new Set(both.fixed)).toEqual(new Set(direct.fixed));
      }),
    );
  });

  it('is bounded: by number, and thinned out by age', () => {
    let kept: Audited = {};
    for (let i = 0; i < 500; i++) kept = at(kept, practiceOf(i % 2 ? ana : put), NOW + i * 60_000).kept;
    expect(historyOf(kept).entries).toHaveLength(200);
    expect(historyOf(kept).people.a?.changes).toHaveLength(50);
    kept = at(kept, practiceOf(put), NOW + 40 * DAY).kept;
    expect(historyOf(kept).entries.length).toBeLessThan(4);
  });
});
