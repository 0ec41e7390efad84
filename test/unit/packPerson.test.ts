import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StaffMember } from '../../core/index.ts';
import { compile, decide, evidence, hangsOn, knownOf, noFacts, placesIn } from '../../core/rules/clauses.ts';
import { packerOf } from '../../core/rules/facts/packPerson.ts';
import type { PersonFactDefinition } from '../../core/rules/facts/personFacts.ts';
import { surroundingsOf } from '../../core/rules/facts/surroundings.ts';
import { knownSystem } from '../knownSystem.ts';

const FACTS = 70;
const flag = fc.constantFrom(true, false, undefined);

/** What the permissions page tells, at places in the first word of bits and beyond it. */
const TOLD: ReadonlyMap<number, PersonFactDefinition> = new Map<number, PersonFactDefinition>([
  [3, { boxes: () => ['therapist.supervision'] }],
  [29, { column: 'billing' }],
  [30, { column: 'therapist' }],
  [45, { boxes: () => ['therapist.supervision'] }],
  [69, { boxes: () => ['billing.claims.submit', 'therapist.bulkEdit'] }],
]);

const given = (values: Record<string, boolean | undefined>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

it('the 30th, the 31st, the 33rd, the 64th and the 65th fact are each one entry, judged as any other', () => {
  for (const place of [29, 30, 32, 63, 64]) {
    for (const value of [true, false, undefined]) {
      const facts = Array.from(
        { length: FACTS },
        (_, at): PersonFactDefinition => ({
          read: () => (at === place ? value : undefined),
        }),
      );
      const member: StaffMember = { id: 'a', name: 'Ana Ruiz' };
      const known = packerOf(facts)(member, surroundingsOf({ staff: [member] }, knownSystem('theranest')));
      const places = new Map(facts.map((_, at) => [`fact${at}`, at]));
      const wanted = compile<string>(`fact${place}`, places);
      const denied = compile<string>({ none: [`fact${place}`] }, places);
      expect(decide(wanted, known), `fact ${place}`).toBe(value);
      expect(decide(denied, known), `no fact ${place}`).toBe(value === undefined ? undefined : !value);
      expect(placesIn(evidence(value === false ? denied : wanted, known))).toEqual(value === undefined ? [] : [place]);
      expect(placesIn(hangsOn(wanted, known))).toEqual(value === undefined ? [place] : []);
    }
  }
});

it('that a fact is on or off is true before it is read, wherever it stands', () => {
  for (const place of [0, 29, 30, 64]) {
    const either = compile<string>({ any: ['a', { none: ['a'] }] }, new Map([['a', place]]));
    expect(decide(either, noFacts()), `fact ${place}`).toBe(true);
  }
});

it('each of seventy facts stands at its own place, read alone or told by the permissions', () => {
  const permissions = fc
    .record({
      billing: flag,
      therapist: flag,
      'billing.claims.submit': flag,
      'therapist.supervision': flag,
      'therapist.bulkEdit': flag,
    })
    .map(given);
  fc.assert(
    fc.property(fc.array(flag, { minLength: FACTS, maxLength: FACTS }), permissions, (read, ticked) => {
      const facts = read.map((value, place): PersonFactDefinition => TOLD.get(place) ?? { read: () => value });
      const member: StaffMember = { id: 'a', name: 'Ana Ruiz', permissions: ticked };
      const around = surroundingsOf({ staff: [member] }, knownSystem('theranest'));
      const known = packerOf(facts)(member, around);
      const column = (level: string): boolean | undefined =>
        Object.entries(ticked).some(([key, on]) => on && key.startsWith(level)) ||
        (ticked[level] === false ? false : undefined);
      const box = (key: string, level: string): boolean | undefined =>
        ticked[key] ?? (ticked[level] === false ? false : undefined);
      const [claims, bulk] = [box('billing.claims.submit', 'billing'), box('therapist.bulkEdit', 'therapist')];
      const wanted = [...read];
      wanted[3] = wanted[45] = box('therapist.supervision', 'therapist');
      wanted[29] = column('billing');
      wanted[30] = column('therapist');
      wanted[69] = claims || bulk || (claims === false && bulk === false ? false : undefined);
      expect(facts.map((_, place) => knownOf(known, place))).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});
