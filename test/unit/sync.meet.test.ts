import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditSettings } from '../../core/index.ts';
import { practicePrint } from '../../core/sync/keys.ts';
import { withoutPractice } from '../../core/sync/seen.ts';
import { type Cloud, Desk, finding } from './machines.ts';

const HOST = 'demo.theranest.com';
const ANA = finding('both-licenses', 'name:ana ruiz');
const BO = finding('inactive-holds-license', '5f01');
const SEATS = finding('seats-unused');
const ALL = [ANA, BO, SEATS];
const RULE = {
  id: 'mine',
  kind: 'access',
  severity: 'warning',
  label: 'Mine',
  when: { all: ['active', 'billing'] },
  message: '{name} may bill.',
  fix: [{ text: 'Untick it.' }],
} as const;

const two = (): [Cloud, Desk, Desk] => {
  const cloud: Cloud = { items: {} };
  return [cloud, new Desk(cloud, [HOST], ALL), new Desk(cloud, [HOST], ALL)];
};
const meetAll = async (desks: readonly Desk[], times = 3): Promise<void> => {
  for (let i = 0; i < times; i++) for (const desk of desks) await desk.meet();
};
const textOf = (cloud: Cloud): string => JSON.stringify(cloud.items);

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

describe('what comes through the sync is foreign', () => {
  const sent = async (): Promise<[Cloud, Desk]> => {
    const [cloud, a] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    await a.meet();
    return [cloud, a];
  };

  it.each([
    ['newer', '{"version":2}'],
    ['notUnderstood', '{"version":1,"said":"much"}'],
  ])('what is %s is said, and left alone there and here', async (what, item) => {
    const [cloud, a] = await sent();
    cloud.items = { ...cloud.items, 'part.1': item };
    const { items } = cloud;
    const kept = structuredClone(a.kept);
    a.decide(HOST, { staleAfterDays: 8 });
    expect(await a.meet()).toMatchObject({ problem: { what }, hasChanged: false });
    expect(cloud.items).toBe(items);
    expect(a.kept.get(HOST)?.synced).toEqual(kept.get(HOST)?.synced);
    cloud.items = { 'part.0': items['part.0'] };
    await a.meet();
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 8 });
  });

  it('a decision that this version does not understand stays as it is, and the others hold', async () => {
    const [cloud, a] = await sent();
    const print = await practicePrint(HOST);
    const strange: [string, unknown][] = [
      [`setting.${print}.staleAfterDays`, 'soon'],
      [`setting.${print}.color`, 'red'],
      [`setting.${print}.now`, 5],
      [`setting.${print}.ownRules.other`, RULE],
      [`setting.${print}.ownRules.mine`, { ...RULE, when: { all: ['telepathy'] } }],
      [`setting.${print}.rules.__proto__`, 'off'],
      [`aside.${print}.AAAAAAAAAAAAAAAAAAAAAA`, { reason: '' }],
      ['wish.of.mine', 1],
    ];
    const rows = [[`setting.${print}.orgAdminsAtMost`, 9e6, 3], ...strange.map(([key, value]) => [key, 9e6, value])];
    cloud.items = { 'part.0': JSON.stringify({ version: 1, said: rows }) };
    expect(await a.meet()).toMatchObject({ strange: strange.length });
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7, orgAdminsAtMost: 3 });
    expect(textOf(cloud)).toContain('telepathy');
    // What is decided here afterwards stands.
    a.decide(HOST, { staleAfterDays: 8, orgAdminsAtMost: 3 });
    await a.meet();
    expect(textOf(cloud)).not.toContain('soon');
    expect(Reflect.get({}, 'off')).toBeUndefined();
  });

  it('what is gone from it was removed by somebody: it is said, and not sent again', async () => {
    const [cloud, a] = await sent();
    cloud.items = {};
    expect(await a.meet()).toMatchObject({ problem: { what: 'removed' } });
    expect(cloud.items).toEqual({});
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7 });
  });

  it('what is too large is not sent at all, and said with how much less would fit; what comes is heard still', async () => {
    const [cloud, a, b] = two();
    const many = Array.from({ length: 400 }, (_, i) => finding('both-licenses', `id-${i}`));
    a.read(HOST, many);
    await meetAll([a, b]);
    const { items } = cloud;
    for (const one of many) a.setAside(HOST, one, `Because ${'x'.repeat(250)}`);
    const { problem } = await a.meet();
    if (problem?.what !== 'tooLarge') throw new Error('it fits');
    expect(problem).toMatchObject({ atMost: 102_400, asides: 400 });
    expect(problem.bytes).toBeGreaterThan(problem.atMost);
    expect(cloud.items).toBe(items);
    b.decide(HOST, { staleAfterDays: 7 });
    await b.meet();
    await a.meet();
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7 });
    for (const one of many.slice(0, problem.fewer + 3)) a.takeBack(HOST, one);
    expect((await a.meet()).problem).toBeUndefined();
    b.read(HOST, many);
    await b.meet();
    expect(b.told(HOST)).toEqual(a.told(HOST));
  });

  it('a rule that is too long is named', async () => {
    const [, a] = two();
    const fix = Array.from({ length: 5 }, () => ({ text: 'ñ'.repeat(1000) }));
    a.decide(HOST, { ownRules: [{ ...RULE, fix }] });
    expect(await a.meet()).toMatchObject({ problem: { what: 'tooLong', id: 'mine', atMost: 8192 } });
  });
});

const choices: fc.Arbitrary<AuditSettings> = fc.record(
  {
    staleAfterDays: fc.integer({ min: 1, max: 3 }),
    rules: fc.dictionary(fc.constantFrom('a', 'b', 'toString'), fc.constantFrom('off', 'info'), {
      minKeys: 1,
      noNullPrototype: true,
    }),
    prices: fc.constantFrom({ provider: 1 }, { admin: 2, currency: 'EUR' }),
    ownRules: fc.constantFrom(
      [RULE],
      [
        { ...RULE, label: 'Other' },
        { ...RULE, id: 'second' },
      ],
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<AuditSettings>;
const deed = fc.oneof(
  fc.record({ do: fc.constant('decide' as const), settings: choices }),
  fc.record({
    do: fc.constantFrom('setAside' as const, 'takeBack' as const),
    of: fc.constantFrom(...ALL),
    reason: fc.constantFrom('x', 'y', 'z'),
  }),
  fc.record({ do: fc.constant('meet' as const) }),
  fc.record({ do: fc.constant('stop' as const), after: fc.nat(12) }),
  fc.record({ do: fc.constant('clock' as const), at: fc.nat(50) }),
);
const story = fc.array(fc.tuple(fc.nat(2), deed), { maxLength: 25 });

describe('two or three machines that change and meet in any order, and are stopped at any step', () => {
  const run = async (steps: readonly (readonly [number, typeof deed extends fc.Arbitrary<infer D> ? D : never])[]) => {
    const cloud: Cloud = { items: {} };
    const desks = [0, 1, 2].map(() => new Desk(cloud, [HOST], ALL));
    for (const [who, one] of steps) {
      const desk = desks[who];
      if (!desk) continue;
      desk.clock += 1;
      if (one.do === 'decide') desk.decide(HOST, one.settings);
      if (one.do === 'setAside') desk.setAside(HOST, one.of, one.reason);
      if (one.do === 'takeBack') desk.takeBack(HOST, one.of);
      if (one.do === 'meet') await desk.meet();
      if (one.do === 'stop') await desk.meetUntil(one.after);
      if (one.do === 'clock') desk.clock = one.at;
    }
    return desks;
  };

  it('come to say the same, and then are quiet', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const desks = await run(steps);
        await meetAll(desks, 4);
        const [first, ...others] = desks.map((desk) => desk.told(HOST));
        for (const other of others) expect(other).toEqual(first);
        const sent = desks.map((desk) => desk.sent);
        await meetAll(desks, 1);
        expect(desks.map((desk) => desk.sent)).toEqual(sent);
      }),
      { numRuns: 150 },
    );
  });

  it('lose nothing that one of them says after the others were heard', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(2), choices, fc.constantFrom(...ALL), async (steps, who, settings, of) => {
        const desks = await run(steps);
        await meetAll(desks, 4);
        const [desk] = desks.slice(who);
        if (!desk) return;
        desk.clock = 0;
        desk.decide(HOST, settings);
        desk.setAside(HOST, of, 'The last word');
        const told = structuredClone(desk.told(HOST));
        await meetAll(desks, 3);
        for (const other of desks) expect(other.told(HOST)).toEqual(told);
      }),
      { numRuns: 80 },
    );
  });
});
