import { describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { askAsPopup, overviews, visit } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { inviteThree, leaveByTheList } from './ways/onTheWay.ts';
import type { Either } from './ways/seen.ts';

const world = useWorld();
const HOST = 'demo.theranest.com';
const either = (): Either => ({ ...world, origin: DEMO });

describe.each(['new', 'classic'] as const)('in the %s form', (form) => {
  it('three people are invited, and their steps tick themselves off', { timeout: 180_000 }, () =>
    inviteThree(either(), form),
  );

  it('lists of add-ons, AMA CPT licenses and the user limit are read', { timeout: 180_000 }, async () => {
    const { practice, page, popup } = world;
    practice.reset();
    await askAsPopup(popup, { type: 'eraseHost', host: HOST });
    await knowEverything(popup);
    const root = DEMO + (form === 'new' ? '' : '/classic');
    for (const path of ['telehealth', 'client-portal', 'wiley']) {
      await visit(page, `${root}/organization/add-ons/${path}`, popup);
    }
    await visit(page, `${root}/organization/ama-licenses`, popup);
    practice.tenant('demo').therapistLimit = 5;
    await visit(page, `${root}/staff`, popup);
    const found = (await overviews(popup)).find(({ host }) => host === HOST)?.findings ?? [];
    const rulesOf = (id: string) => found.flatMap(({ staffId, rule }) => (staffId === id ? [rule] : []));
    // Denise holds telehealth sessions: her Provider license is of use. Pádraig has left, and is on a list still.
    expect(rulesOf('652c77405f0d3b0011b2c640')).not.toContain('provider-license-unused');
    expect(rulesOf('64c1a8a95f0d3b0011b2c433')).toContain('inactive-on-add-on-list');
    // Harold provides no services; François has a Provider license by nobody, Gwendolyn has none of AMA.
    expect(rulesOf('6510e2e15f0d3b0011b2c5fd')).toContain('ama-cpt-unused');
    expect(found.map(({ rule }) => rule)).toContain('user-limit-reached');
  });
});

it('somebody leaves by the list alone', { timeout: 180_000 }, () => leaveByTheList(either()));
