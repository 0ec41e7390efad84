import { describe, expect, it } from 'vitest';
import { practicePrint } from '../../core/records/sync/keys.ts';
import { withoutPractice } from '../../core/records/sync/localDecisions.ts';
import { ALL, ANA, BO, Desk, finding, HOST, meetAll, RULE, SEATS, textOf, two } from './machines.ts';

describe('what an admin has decided follows them to another machine', () => {
  it('settings, one by one, and findings with their reasons', async () => {
    const [, a, b] = two();
    a.decide(HOST, { rules: { 'both-licenses': 'off' }, prices: { provider: 89, currency: 'EUR' }, ownRules: [RULE] });
    a.setAside(HOST, ANA, 'Until June');
    a.setAside(HOST, SEATS, 'Somebody comes');
    b.decide(HOST, { rules: { 'seats-unused': 'info' }, positions: { biller: 'unclear' } });
    b.setAside(HOST, BO, 'Comes back');
    await meetAll([a, b]);
    expect(a.settings(HOST)).toEqual({
      rules: { 'both-licenses': 'off', 'seats-unused': 'info' },
      prices: { provider: 89, currency: 'EUR' },
      ownRules: [RULE],
      positions: { biller: 'unclear' },
    });
    expect(b.told(HOST)).toEqual(a.told(HOST));
    expect(b.reasons(HOST)).toEqual(['Comes back', 'Somebody comes', 'Until June']);
  });

  it('and so does what is taken back, and what is changed', async () => {
    const [, a, b] = two();
    a.decide(HOST, { rules: { 'both-licenses': 'off', 'seats-unused': 'off' }, ownRules: [RULE], staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    a.setAside(HOST, BO, 'Comes back');
    await meetAll([a, b]);
    b.decide(HOST, { rules: { 'seats-unused': 'error' } });
    b.takeBack(HOST, ANA);
    b.setAside(HOST, BO, 'Comes back in May');
    await meetAll([b, a]);
    expect(a.settings(HOST)).toEqual({ rules: { 'seats-unused': 'error' } });
    expect(a.reasons(HOST)).toEqual(['Comes back in May']);
  });

  it('nobody and no practice is named in what is sent', async () => {
    const [cloud, a] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    await a.meet();
    expect(textOf(cloud)).toContain('Until June');
    for (const name of ['ana', 'ruiz', '5f01', 'demo', 'theranest', 'both-licenses']) {
      expect(textOf(cloud).toLowerCase()).not.toContain(name);
    }
  });

  it('what is not known yet waits until it is: a practice, a finding, a finding with these facts', async () => {
    const [cloud, a] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    a.setAside(HOST, BO, 'Comes back');
    await a.meet();
    const b = new Desk(cloud, ['other.theranest.com']);
    expect(await b.meet()).toMatchObject({ unknown: 1, waiting: 0, hasChanged: false });
    b.read(HOST, [finding(ANA.rule, ANA.staffId, ['provider-', 'admin-']), BO]);
    expect(await b.meet()).toMatchObject({ unknown: 0, waiting: 1, hasChanged: true });
    expect(b.settings(HOST)).toEqual({ staleAfterDays: 7 });
    expect(b.reasons(HOST)).toEqual(['Comes back']);
    b.read(HOST, ALL);
    expect(await b.meet()).toMatchObject({ waiting: 0, hasChanged: true });
    expect(b.told(HOST)).toEqual(a.told(HOST));
    expect(await a.meet()).toMatchObject({ unknown: 0, waiting: 0, hasChanged: false });
  });

  it('a machine that joins takes what others decided, adds what they did not, and loses nothing else', async () => {
    const [, a, b] = two();
    a.decide(HOST, { staleAfterDays: 7, orgAdminsAtMost: 2 });
    await a.meet();
    a.decide(HOST, { staleAfterDays: 7 });
    await a.meet();
    b.decide(HOST, { staleAfterDays: 30, orgAdminsAtMost: 3, maySeeAllClients: false });
    await meetAll([b, a]);
    for (const desk of [a, b]) {
      expect(desk.settings(HOST)).toEqual({ staleAfterDays: 7, orgAdminsAtMost: 3, maySeeAllClients: false });
    }
  });

  it('a clock that was set back loses nothing: what is changed last stands', async () => {
    const [, a, b] = two();
    a.clock = 9_000_000;
    a.decide(HOST, { staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    await meetAll([a, b]);
    b.clock = 5;
    b.decide(HOST, { staleAfterDays: 14 });
    b.takeBack(HOST, ANA);
    await meetAll([b, a]);
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 14 });
    expect(a.reasons(HOST)).toEqual([]);
  });

  it.each(Array.from({ length: 25 }, (_, steps) => steps))(
    'a machine that is stopped after %i steps loses nothing that was changed on it',
    async (steps) => {
      const [, a, b] = two();
      a.decide(HOST, { staleAfterDays: 7, orgAdminsAtMost: 1 });
      a.setAside(HOST, ANA, 'Until June');
      b.clock = 2000;
      await meetAll([a, b]);
      b.decide(HOST, { staleAfterDays: 7, orgAdminsAtMost: 2 });
      await b.meet();
      a.decide(HOST, { staleAfterDays: 8, orgAdminsAtMost: 1 });
      a.takeBack(HOST, ANA);
      a.setAside(HOST, BO, 'Comes back');
      await a.meetUntil(steps);
      await meetAll([b, a]);
      for (const desk of [a, b]) {
        expect(desk.settings(HOST)).toEqual({ staleAfterDays: 8, orgAdminsAtMost: 2 });
        expect(desk.reasons(HOST)).toEqual(['Comes back']);
      }
    },
  );

  it('what is changed while machines meet is not overwritten, and said the next time', async () => {
    const [, a, b] = two();
    await meetAll([a, b]);
    b.decide(HOST, { staleAfterDays: 7 });
    b.setAside(HOST, ANA, 'Until June');
    await b.meet();
    const { keepSaid } = a;
    a.keepSaid = async (said) => {
      a.keepSaid = keepSaid;
      a.decide(HOST, { staleAfterDays: 8 });
      a.setAside(HOST, ANA, 'Until July');
      await keepSaid(said);
    };
    await a.meet();
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 8 });
    await meetAll([a, b]);
    expect(b.settings(HOST)).toEqual({ staleAfterDays: 8 });
    expect(b.reasons(HOST)).toEqual(['Until July']);
  });

  it('a finding whose end date is over is not set aside any more, and not taken back elsewhere', async () => {
    const [, a, b] = two();
    a.setAside(HOST, ANA, 'Until then', 1500);
    b.clock = 1500;
    await meetAll([a, b]);
    expect(b.reasons(HOST)).toEqual([]);
    expect(a.reasons(HOST)).toEqual(['Until then']);
    b.clock = 1499;
    expect(await b.meet()).toMatchObject({ waiting: 0 });
    expect(b.told(HOST)).toEqual(a.told(HOST));
  });

  it('what a disk has lost is brought back, and taken back nowhere', async () => {
    const [, a, b] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    await meetAll([a, b]);
    a.kept = new Map([[HOST, {}]]);
    await meetAll([a, b]);
    expect(a.told(HOST)).toEqual(b.told(HOST));
    expect(b.reasons(HOST)).toEqual(['Until June']);
    a.saidHere = { entries: new Map(), isThere: false };
    await meetAll([a, b]);
    expect(b.reasons(HOST)).toEqual(['Until June']);
  });

  it('what cannot be read here is taken back nowhere', async () => {
    const [, a, b] = two();
    a.setAside(HOST, ANA, 'Until June');
    await meetAll([a, b]);
    a.own = async () => undefined;
    await meetAll([a, b]);
    expect(b.reasons(HOST)).toEqual(['Until June']);
  });

  it('a practice of which everything was erased is erased elsewhere too, and can be begun anew', async () => {
    const [cloud, a, b] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    a.setAside(HOST, ANA, 'Until June');
    await meetAll([a, b]);
    a.saidHere = { ...a.saidHere, entries: withoutPractice(a.saidHere.entries, await practicePrint(HOST), 2000) };
    a.kept.delete(HOST);
    await meetAll([a, b]);
    expect(textOf(cloud)).not.toContain('Until June');
    expect(b.told(HOST)).toEqual([[], []]);
    a.read(HOST, ALL);
    await a.meet();
    a.clock = 1;
    a.setAside(HOST, ANA, 'Until July');
    await meetAll([a, b]);
    expect(b.reasons(HOST)).toEqual(['Until July']);
  });
});
