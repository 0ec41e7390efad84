import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../components/Summary.tsx';
import { type Practice, viewPractice } from '../../core/index.ts';
import { drawn, member, practiceOf, textIn } from './said.ts';

const saidOf = (practice: Practice, language: 'en' | 'es' = 'en'): string =>
  textIn(drawn(language, h(Summary, viewPractice(practice).overview)));

describe('the first sentence counts people, not findings', () => {
  const base = member('a', [true, false], 'therapist');
  const twice = {
    ...base,
    permissions: { ...base.permissions, 'therapist.supervision': true, 'billing.claims.submit': true },
    supervision: { supervisors: [base.id] },
  };
  const pools = { provider: 2, admin: 0 };

  it('where one person has two findings that block part of their work', () => {
    const practice = practiceOf([twice], { pools });
    const { findings } = viewPractice(practice).overview;
    expect(findings.filter(({ kind, severity }) => kind === 'blocked' && severity !== 'info')).toHaveLength(2);
    expect(saidOf(practice)).toMatch(/^1 person needs attention: 1 blocked from part of their work/);
    expect(saidOf(practice, 'es')).toMatch(/^1 persona requiere atención: 1 /);
  });

  it('and no fee, no missing calendar and no seat to buy is called blocked work', () => {
    const plain = { ...base, permissions: { ...base.permissions, default: false }, amaCpt: false };
    const practice = practiceOf([plain, { ...plain, id: 'b', name: 'Person B' }], { pools: { provider: 1, admin: 0 } });
    const rules = viewPractice(practice).overview.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['ama-cpt-off', 'therapist-without-default', 'seats-short']));
    expect(saidOf(practice)).not.toContain('blocked');
  });
});
