import { describe, expect, it } from 'vitest';
import { type Audited, afterChange, fingerprint, inLanguage, viewKept, withDismissal } from '../../core/index.ts';
import { ana, at, DAY, HOST, NOW, practiceOf, rulesOf } from './audited.ts';

describe('findings that are set aside', () => {
  const first = at({}, practiceOf(ana), NOW);
  const [finding] = first.overview.findings.filter(({ rule }) => rule === 'both-licenses');
  if (!finding?.staffId) throw new Error('no finding');
  const said = {
    rule: finding.rule,
    staffId: finding.staffId,
    fingerprint: finding.fingerprint,
    reason: 'Until June',
    at: NOW,
  };
  const asideUntil = (until?: number): Audited => {
    const item = until === undefined ? said : { ...said, until };
    const { view: _, ...kept } = afterChange(
      first.kept,
      { notes: withDismissal({ version: 1, host: HOST }, item) },
      'settings',
      NOW,
    );
    return kept;
  };

  it('are not shown, not counted and get no badge, but how many there are is', () => {
    const view = viewKept(asideUntil(), NOW + 1);
    expect(first.badges.byId.a?.label).toBe('Both licenses');
    expect(view?.overview).toMatchObject({ setAside: 1, toFix: first.overview.toFix - 1 });
    expect(rulesOf(view?.overview.findings ?? [])).not.toContain('both-licenses');
    expect(view?.overview.aside).toMatchObject([
      { rule: 'both-licenses', name: 'Ana Ruiz', reason: 'Until June', at: NOW },
    ]);
    expect(view?.badges.byId.a).toBeUndefined();
  });

  it('come back when their date is over', () => {
    const kept = asideUntil(NOW + DAY);
    expect(viewKept(kept, NOW + DAY - 1)?.overview.setAside).toBe(1);
    expect(viewKept(kept, NOW + DAY)?.overview.setAside).toBe(0);
    expect(at(kept, practiceOf(ana), NOW + DAY).kept.notes?.setAside).toEqual([]);
  });

  it('come back when their facts change, and for good', () => {
    expect(fingerprint({ facts: ['provider+', 'admin+'] })).toBe(said.fingerprint);
    expect(fingerprint({ facts: ['provider+', 'admin+', 'left+'] })).not.toBe(said.fingerprint);
    const fixed = at(asideUntil(), practiceOf({ ...ana, licenses: { provider: true, admin: false } }), NOW + 1);
    expect(fixed.overview.setAside).toBe(0);
    const back = at(fixed.kept, practiceOf(ana), NOW + 2);
    expect(back.overview.setAside).toBe(0);
    expect(rulesOf(back.overview.findings)).toContain('both-licenses');
  });

  it('stay set aside whatever language is spoken, and in whatever order the same names are listed', () => {
    const clinical = (...boxes: string[]) => ({
      ...ana,
      licenses: { provider: false, admin: false },
      permissions: Object.fromEntries(['therapist', ...boxes].map((box) => [box, true])),
    });
    const before = at({}, practiceOf(clinical('therapist.bulkEdit', 'therapist.clientNotes')), NOW);
    const items = before.overview.findings.map(({ rule, staffId, fingerprint }) => ({
      rule,
      ...(staffId && { staffId }),
      fingerprint,
      reason: 'Until June',
      at: NOW,
    }));
    expect(items.length).toBeGreaterThan(0);
    const notes = items.reduce(withDismissal, { version: 1, host: HOST });
    const { view: _, ...kept } = afterChange(before.kept, { notes }, 'settings', NOW);
    const after = inLanguage('es', () =>
      at(kept, practiceOf(clinical('therapist.clientNotes', 'therapist.bulkEdit')), NOW + 1),
    );
    expect(after.overview.findings).toEqual([]);
    expect(after.overview.aside.map(({ label }) => label)).toContain('Necesita licencia Provider');
    expect(after.kept.notes?.setAside).toHaveLength(items.length);
    const more = at(after.kept, practiceOf(clinical('therapist.bulkEdit')), NOW + 2);
    expect(rulesOf(more.overview.findings)).toContain('provider-license-missing');
  });

  it('stay set aside while their facts are unread, and while their rule is switched off', () => {
    const { practices: _, ...erased } = asideUntil();
    const { licenses: __, ...unread } = ana;
    const half = at(erased, practiceOf(unread), NOW + 1);
    expect(half.overview.setAside).toBe(0);
    expect(at(half.kept, practiceOf(ana), NOW + 2).overview.setAside).toBe(1);
    const off = { version: 1, host: HOST, settings: { rules: { 'both-licenses': 'off' } } } as const;
    const on = { version: 1, host: HOST, settings: {} } as const;
    const { view: ___, ...without } = afterChange(asideUntil(), { settings: off }, 'settings', NOW + 1);
    expect(afterChange(without, { settings: on }, 'settings', NOW + 2).view?.overview.setAside).toBe(1);
  });
});

describe('seats that were typed in', () => {
  const kept: Audited = {
    practices: practiceOf(ana),
    notes: { version: 1, host: HOST, pools: { provider: 3, admin: 4 } },
  };

  it('count where no page has said how many there are, and are shown as typed in', () => {
    const overview = viewKept(kept, NOW)?.overview;
    expect(overview?.seats).toMatchObject({
      provider: { bought: 3, typedIn: true },
      admin: { bought: 4, typedIn: true },
    });
    expect(overview?.unread.map(({ page }) => page)).not.toContain('manageSubscription');
    expect(rulesOf(overview?.findings ?? [])).toContain('seats-unused');
  });

  it('make way for what a page says', () => {
    const overview = viewKept({ ...kept, practices: { ...practiceOf(ana), pools: { provider: 1 } } }, NOW)?.overview;
    expect(overview?.seats.provider.bought).toBe(1);
    expect(overview?.seats.provider).not.toHaveProperty('typedIn');
    expect(overview?.seats.admin).toMatchObject({ bought: 4, typedIn: true });
  });

  it('are not read from the stored practice', () => {
    const { view, ...after } = afterChange({}, kept, 'reading', NOW);
    expect(after.practices?.pools).toBeUndefined();
    expect(view?.overview.seats.provider.bought).toBe(3);
  });
});
