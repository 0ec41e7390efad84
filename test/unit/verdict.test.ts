import { describe, expect, it } from 'vitest';
import { type FindingView, type Glance, type Practice, verdictOf, viewPractice } from '../../core/index.ts';
import { SUBSCRIPTION_PLANS } from '../../core/model/terms.ts';

const seen = { at: 0, url: 'https://x.example/' };
const therapist = (id: string) => ({
  id,
  name: `Therapist ${id}`,
  active: true,
  licenses: { provider: true, admin: false },
  permissions: {
    default: true,
    billing: false,
    therapist: true,
    administration: false,
    organizationAdministration: false,
  },
  seen: { staffList: seen, manageLicenses: seen, staffPermissions: seen },
});
const practiceOf = (rest: Partial<Practice>): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'x.example',
  plan: 'perProvider',
  staff: [therapist('a'), therapist('b')],
  seen: { staffList: seen, manageLicenses: seen, staffPermissions: seen, manageSubscription: seen },
  ...rest,
});
const glanceOf = (rest: Partial<Practice>): Glance => viewPractice(practiceOf(rest)).overview;

describe('what is said first of a practice', () => {
  it('is that all is well where everybody has what they need', () => {
    expect(verdictOf(glanceOf({ pools: { provider: 2, admin: 0 } }))).toBe('well');
  });

  it('is not that all is well where seats are missing, though every person has their license', () => {
    const glance = glanceOf({ pools: { provider: 1, admin: 0 } });
    expect(glance.toFix).toBe(0);
    expect(verdictOf(glance)).toBe('practice');
  });

  it('says of a plan by active clients that it has no licenses to check', () => {
    const glance = glanceOf({ plan: 'activeClient' });
    const { findings } = glance;
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
    expect(verdictOf({ ...glance, unread: [] })).toBe('noLicenses');
  });

  it('is that all is well only where everything was read and nothing but advice was found', () => {
    const finding = glanceOf({ pools: { provider: 1, admin: 0 } }).findings.find(
      ({ severity }) => severity === 'error',
    );
    const page = glanceOf({ seen: {} }).unread[0];
    if (!finding || !page) throw new Error('nothing to begin with');
    const base = glanceOf({});
    for (const severity of ['error', 'warning', 'info'] as const)
      for (const staff of [0, 2])
        for (const toFix of [0, 1])
          for (const unread of [[], [page]])
            for (const plan of SUBSCRIPTION_PLANS)
              for (const sells of [[], ['provider' as const]]) {
                const findings: FindingView[] = [{ ...finding, severity }];
                const verdict = verdictOf({ ...base, findings, staff, toFix, unread, plan, sells });
                const isWell =
                  severity === 'info' &&
                  staff > 0 &&
                  toFix === 0 &&
                  unread.length === 0 &&
                  plan !== 'activeClient' &&
                  sells.length > 0;
                expect(verdict === 'well').toBe(isWell);
              }
  });
});
