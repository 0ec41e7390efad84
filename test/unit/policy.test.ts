import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuditSettings,
  FEATURES,
  isImposed,
  NO_POLICY,
  ownPart,
  type Policy,
  policySchema,
  readPolicy,
  ruleCatalog,
  underPolicy,
} from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const words = fc.constantFrom('both-licenses', 'read-long-ago', 'biller', 'toString', '__proto__');
const severity = fc.constantFrom('error', 'warning', 'info', 'off') as fc.Arbitrary<'error'>;
const mapOf = <T>(value: fc.Arbitrary<T>) => fc.dictionary(words, value, { minKeys: 1, noNullPrototype: true });
const imposed = fc.record(
  {
    rules: mapOf(severity),
    positions: mapOf(fc.constantFrom('therapist', 'unclear') as fc.Arbitrary<'unclear'>),
    prices: fc
      .record({ provider: fc.nat(500), admin: fc.nat(500), currency: fc.constant('EUR') }, { requiredKeys: [] })
      .filter((prices) => Object.keys(prices).length > 0),
    billingWithoutNotes: fc.constantFrom('none', 'admin') as fc.Arbitrary<'none'>,
    maySeeAllClients: fc.boolean(),
    orgAdminsAtMost: fc.integer({ min: 1, max: 9 }),
    staleAfterDays: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<AuditSettings>;
const policies: fc.Arbitrary<Policy> = imposed.map((settings) => ({ ...NO_POLICY, settings }));

/** Each single decision by its place. */
const places = (settings: AuditSettings): Map<string, unknown> =>
  new Map(
    Object.entries(settings).flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' ? Object.entries(value).map(([part, one]) => [`${key}.${part}`, one]) : [[key, value]],
    ),
  );

describe('what an organization sets', () => {
  it('always wins, and nothing else is changed', () => {
    fc.assert(
      fc.property(imposed, policies, (own, policy) => {
        const expected = new Map([...places(own), ...places(policy.settings)]);
        expect(places(underPolicy(own, policy))).toEqual(expected);
        for (const place of expected.keys()) expect(isImposed(policy, place)).toBe(places(policy.settings).has(place));
      }),
    );
  });

  it('is never kept as the admin’s own: without the policy everything is as they said', () => {
    fc.assert(
      fc.property(imposed, policies, (own, policy) => {
        expect(ownPart(underPolicy(own, policy), own, policy)).toEqual([own, []]);
      }),
    );
  });

  it('is refused to be decided otherwise, by its place', () => {
    fc.assert(
      fc.property(imposed, imposed, policies, (asked, before, policy) => {
        const [kept, against] = ownPart(asked, before, policy);
        const set = places(policy.settings);
        expect(against.sort()).toEqual(
          [...set].flatMap(([place, value]) => (places(asked).get(place) === value ? [] : [place])).sort(),
        );
        for (const [place, value] of places(kept)) {
          expect(value).toBe((set.has(place) ? places(before) : places(asked)).get(place));
        }
      }),
    );
  });

  it('takes rules of one’s own out of force, and keeps them', () => {
    const policy: Policy = { ...NO_POLICY, turnedOff: ['ownRules'] };
    const ownRules = [{ id: 'mine' }] as unknown as AuditSettings['ownRules'] & object;
    const own = { staleAfterDays: 3, ownRules };
    expect(underPolicy(own, policy)).toEqual({ staleAfterDays: 3 });
    expect(ownPart({ staleAfterDays: 4 }, own, policy)).toEqual([{ staleAfterDays: 4, ownRules }, []]);
    expect(ownPart(own, {}, policy)).toEqual([{ staleAfterDays: 3 }, ['ownRules']]);
  });
});

describe('a policy as it is written', () => {
  it('is taken key by key: what is wrong is named by its place and left out', () => {
    const { policy, problems } = readPolicy({
      staleAfterDays: 14,
      prices: { provider: 'much' },
      hosts: [{ host: 'a.example', system: 'nobody knows' }],
      turnedOff: ['export', 'breathing'],
      color: 'red',
    });
    expect(policy).toEqual({ ...NO_POLICY, settings: { staleAfterDays: 14 } });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'prices.provider',
      'hosts[0].system',
      'turnedOff[1]',
      'the options',
    ]);
    expect(problems.join()).toContain('color');
  });

  it('is nothing at all where nobody manages the browser', () => {
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, problems: [] });
  });
});

describe('what browsers are told of it', () => {
  interface Schema {
    properties: { turnedOff?: { items: { enum: string[] } } };
  }
  const { properties }: Schema = JSON.parse(read('public', 'managed-schema.json'));

  it('has the keys that are understood', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(policySchema.shape).sort());
    expect(properties.turnedOff?.items.enum).toEqual([...FEATURES]);
  });

  it('is shown in snippets that are understood', () => {
    const page = read('docs', 'organizations.md');
    const snippets = [...page.matchAll(/```json policy (\w+)\n(.*?)```/gs)];
    expect(snippets.map(([, kind]) => kind)).toEqual(['chromium', 'firefox']);
    const ids = ruleCatalog(knownSystem('theranest')).map(({ id }) => id);
    for (const [, , text = ''] of snippets) {
      const written = JSON.parse(text);
      const policy =
        written['3rdparty']?.extensions.EXTENSION_ID ??
        written.policies['3rdparty'].Extensions['license-lens@license-lens.dev'];
      expect(readPolicy(policy).problems).toEqual([]);
      for (const rule of Object.keys(policy.rules)) expect(ids).toContain(rule);
    }
    const values = [
      ...page.matchAll(/^"(prices|turnedOff)"="(.*)"$/gm),
      ...page.matchAll(/-Name '(prices|turnedOff)' -Value '(.*?)'/g),
    ];
    expect(values).toHaveLength(3);
    for (const [, name = '', json = ''] of values) {
      expect(readPolicy({ [name]: JSON.parse(json.replaceAll('\\"', '"')) }).problems).toEqual([]);
    }
    for (const key of Object.keys(properties)) expect(page).toContain(`| \`${key}\` |`);
  });
});
