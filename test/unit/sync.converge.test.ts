import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditSettings } from '../../core/index.ts';
import { ALL, type Cloud, Desk, finding, HOST, meetAll, RULE } from './machines.ts';

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

  it('take back all there is room for at once, and are quiet when more was taken back than is remembered', async () => {
    const manyIn = (round: number) =>
      Array.from({ length: 900 }, (_, i) => finding('both-licenses', `id-${i}`, [`fact-${round}`]));
    const cloud: Cloud = { items: {} };
    const desks = [0, 1, 2].map(() => new Desk(cloud, [HOST]));
    const [first] = desks;
    for (const round of [1, 2]) {
      const many = manyIn(round);
      for (const desk of desks) desk.read(HOST, many);
      for (const one of many) first?.setAside(HOST, one, 'Until June');
      await meetAll(desks, 2);
      expect(desks.map((desk) => desk.reasons(HOST).length)).toEqual([900, 900, 900]);
      for (const one of many) first?.takeBack(HOST, one);
      await meetAll(desks, 2);
      expect(desks.map((desk) => desk.reasons(HOST).length)).toEqual([0, 0, 0]);
    }
    expect(first?.saidHere.entries.size).toBeGreaterThan(1000);
    expect(first?.saidHere.entries.size).toBeLessThan(1800);
    const sent = desks.map((desk) => desk.sent);
    await meetAll(desks, 2);
    expect(desks.map((desk) => desk.sent)).toEqual(sent);
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
