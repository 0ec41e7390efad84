import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  checkLicense,
  checkStaffType,
  type Practice,
  personRules,
  STAFF_TYPE_IDS,
  TASKS,
  viewPractice,
} from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';
import {
  BOX_RULES,
  boxesMayTell,
  completionsOf,
  isKnown,
  type KnownPerson,
  LEVEL_RULES,
  type PartialPerson,
  READABLE,
} from '../rules/licenseOracle.ts';
import { findingOf, findingsOf, needsSubscription, practiceRulesOf } from './myclientsplus-oracle.ts';

const LEVELS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;
const LICENSES = ['provider', 'admin'] as const;
const YES_NO = ['owner', 'active'];

/** Every combination of five levels and two licenses (on, off, unread), owner and active (yes, no). */
const everybody = [...READABLE, ...YES_NO].reduce<object[]>(
  (all, key) =>
    all.flatMap((one) =>
      [true, false, ...(YES_NO.includes(key) ? [] : [undefined])].map((value) => ({ ...one, [key]: value })),
    ),
  [{}],
) as PartialPerson[];

const known = (person: PartialPerson, keys: readonly (keyof PartialPerson)[]) =>
  Object.fromEntries(keys.flatMap((key) => (person[key] === undefined ? [] : [[key, person[key]]])));

const practiceOf = (people: readonly PartialPerson[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'myclientsplus',
  host: 'test',
  staff: people.map((person, i) => ({
    id: `p${i}`,
    name: `Person ${i}`,
    active: person.active,
    owner: person.owner,
    licenses: known(person, LICENSES),
    permissions: known(person, LEVELS),
  })),
  ...rest,
});

/** Rules that the oracle here does not know are held against their own. */
const others = personRules.filter(({ id }) => !LEVEL_RULES.includes(id) && !BOX_RULES.includes(id));
const rules = Object.fromEntries(others.map(({ id }) => [id, 'off' as const]));

const auditOf = (person: PartialPerson) => auditPractice(practiceOf([person]), { rules });

/** What all say alike. */
const common = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const range = (counts: readonly number[]) => ({ atLeast: Math.min(...counts), atMost: Math.max(...counts) });

/** The first few for whom it is not so. */
const wrongOnes = (
  people: readonly PartialPerson[],
  actual: (person: PartialPerson) => unknown,
  wanted: (person: PartialPerson) => unknown,
) =>
  people
    .map((person) => ({ person, actual: actual(person), wanted: wanted(person) }))
    .filter((one) => JSON.stringify(one.actual) !== JSON.stringify(one.wanted))
    .slice(0, 5);

describe('everybody in a practice of My Clients Plus', () => {
  it('gets exactly the finding that the rules give, all being read', () => {
    const wrong = wrongOnes(
      everybody.filter(isKnown),
      (person) => auditOf(person).findings.map(({ rule, severity, kind, label }) => ({ rule, severity, kind, label })),
      (person) => findingsOf(person as KnownPerson),
    );
    expect(wrong).toEqual([]);
  });

  it('gets a finding exactly if it holds in all completions', () => {
    const wrong = wrongOnes(
      everybody,
      (person) => auditOf(person).findings.map(({ rule }) => rule),
      (person) => {
        const [first = [], ...others] = completionsOf(person).map((one) => findingsOf(one).map(({ rule }) => rule));
        return first.filter((rule) => others.every((rules) => rules.includes(rule)));
      },
    );
    expect(wrong).toEqual([]);
  });

  it('needs a Provider license or none, known exactly if it is the same in all completions', () => {
    const wrong = wrongOnes(
      everybody,
      (person) => auditOf(person).staff[0]?.needs,
      (person) => common(completionsOf(person).map((one) => (needsSubscription(one) ? 'provider' : 'none'))),
    );
    expect(wrong).toEqual([]);
  });

  it('has something to be read exactly while a finding or the need may change by it', () => {
    const wrong = wrongOnes(
      everybody,
      (person) => auditOf(person).staff[0]?.unread.length !== 0,
      (person) =>
        common(completionsOf(person).map((one) => `${findingOf(one)?.rule} ${needsSubscription(one)}`)) === undefined ||
        boxesMayTell(person),
    );
    expect(wrong).toEqual([]);
  });

  it('is counted from the least to the most of all completions, and nobody for an Admin license', () => {
    const wrong = wrongOnes(
      everybody,
      (person) => auditOf(person).seats,
      (person) => {
        const all = completionsOf(person);
        return {
          provider: {
            switchedOn: range(all.map(({ provider }) => Number(provider))),
            needed: range(all.map((one) => Number(needsSubscription(one)))),
          },
          admin: { switchedOn: range([0]), needed: range([0]) },
        };
      },
    );
    expect(wrong).toEqual([]);
  });

  it('is never told anything of an Admin license, nor of TheraNest’s words', () => {
    const said = new Set(
      everybody.flatMap((person) => {
        const { findings, staff } = auditOf(person);
        const texts = findings.flatMap(({ rule, label, message, because, fix }) => [
          rule,
          label,
          message,
          ...because,
          ...fix.map(({ text }) => text),
        ]);
        return [...texts, ...staff.flatMap(({ unread }) => unread)];
      }),
    );
    expect(
      [...said].filter((text) => /\badmin\b|both licenses|therapist perm|“Therapist”|Manage Licenses/i.test(text)),
    ).toEqual([]);
    expect([...said]).toContain('Permission on: “Provider”.');
    expect([...said]).toContain('The Provider subscription is off.');
    expect([...said]).toContain('Person 0 needs a Provider subscription, but it’s off.');
  });
});

const FACTS = ['provider', 'therapist', 'administration'] as const;
const flag = fc.constantFrom(true, false, true, false, undefined);
const person = fc
  .record({
    provider: flag,
    admin: flag,
    therapist: flag,
    administration: flag,
    active: fc.constantFrom(true, true, true, false),
    owner: fc.constantFrom(false, false, false, true),
  })
  .map((one): PartialPerson => ({ default: true, billing: true, organizationAdministration: false, ...one }));
const practices = fc
  .array(person, { minLength: 1, maxLength: 4 })
  .filter((people) => people.flatMap((one) => FACTS.filter((fact) => one[fact] === undefined)).length <= 6);
const PRACTICE_RULES = ['license-not-switched-on', 'seats-overassigned', 'seats-short', 'seats-unused'];

describe('a practice of My Clients Plus', () => {
  it('is told a rule exactly if it holds in all completions, however many Admin seats somebody may note down', () => {
    fc.assert(
      fc.property(practices, fc.nat(5), fc.option(fc.nat(5), { nil: undefined }), (people, provider, admin) => {
        const completions = people.reduce<KnownPerson[][]>(
          (all, each) => all.flatMap((one) => completionsOf({ ...each, admin: false }).map((whole) => [...one, whole])),
          [[]],
        );
        const wanted = completions.map((one) => practiceRulesOf(one, provider));
        const practice = practiceOf(people, { pools: { provider, ...(admin !== undefined && { admin }) } });
        const { findings, seats } = auditPractice(practice);
        expect(findings.flatMap(({ rule }) => (PRACTICE_RULES.includes(rule) ? [rule] : [])).sort()).toEqual(
          PRACTICE_RULES.filter((rule) => wanted.every((rules) => rules.includes(rule))),
        );
        expect([seats.provider.bought, seats.admin.bought]).toEqual([provider, undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is shown the licenses it can buy, and waits for no others', () => {
    const seen = (url: string) => ({ at: 1, url });
    const whole: PartialPerson = {
      ...(Object.fromEntries(READABLE.map((key) => [key, false])) as Record<(typeof READABLE)[number], boolean>),
      admin: undefined,
      active: true,
      owner: false,
    };
    const practice = practiceOf([whole], { pools: { provider: 1 }, seen: { staffList: seen('https://test/staff') } });
    const { overview } = viewPractice(practice);
    expect(overview.sells).toEqual(['provider']);
    expect(overview.unread).toEqual([]);
    expect(viewPractice({ ...practice, system: 'theranest' }).overview.sells).toEqual(['provider', 'admin']);
    expect(viewPractice({ ...practice, pools: {} }).overview.unread.map(({ page, path }) => [page, path])).toEqual([
      ['manageSubscription', 'Organization > Manage Subscription'],
    ]);
  });
});

describe('the quick check for My Clients Plus', () => {
  const system = knownSystem('myclientsplus');
  const free = ['billing', 'scheduling', 'reception', 'clientInformation'];

  it.each(TASKS)('%s', (task) => {
    const { license, name } = checkLicense([task], system);
    expect([license, name]).toEqual(
      free.includes(task) ? ['none', 'No subscription'] : ['provider', 'Provider subscription'],
    );
  });

  it('never speaks of an Admin license or of both, and names the level as the page does', () => {
    const texts = [...STAFF_TYPE_IDS.map((job) => checkStaffType(job, system)), checkLicense(TASKS, system)].flatMap(
      ({ because, steps, typicalPermissions }) => [...because, ...steps.map(({ text }) => text), ...typicalPermissions],
    );
    expect(texts.filter((text) => /\bAdmin\b|both|Therapist|\{/.test(text))).toEqual([]);
    expect(texts).toContain('System settings need a Provider subscription.');
  });

  it('says nothing of what the account owner holds: it is not known', () => {
    expect(checkStaffType('accountOwner', system).steps.map(({ page }) => page)).toEqual([
      'manageSubscription',
      'manageLicenses',
      'staffPermissions',
    ]);
  });
});
