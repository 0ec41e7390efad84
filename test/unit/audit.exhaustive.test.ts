import { describe, expect, it } from 'vitest';
import { auditPractice, type Finding, type Practice, personRules, type StaffMember } from '../../core/index.ts';
import { personOracles } from '../rules/index.ts';
import {
  completionsOf,
  findingsOf,
  isKnown,
  type KnownPerson,
  LEVEL_RULES,
  type License,
  needOf,
  type PartialPerson,
  READABLE,
  type Readable,
} from '../rules/licenseOracle.ts';
import { KEYS, type Key, type WholePerson } from '../rules/wholePerson.ts';

const LEVELS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;
const LICENSES = ['provider', 'admin'] as const;

const combine = (all: object[], key: string, values: readonly unknown[]) =>
  all.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));

/** Every combination of five levels and two licenses (on, off, unread), owner and active (yes, no). */
const everybody: PartialPerson[] = [...READABLE, 'owner', 'active'].reduce<object[]>(
  (all, key) => combine(all, key, key === 'owner' || key === 'active' ? [true, false] : [true, false, undefined]),
  [{}],
) as PartialPerson[];

const known = <K extends string>(person: PartialPerson, keys: readonly K[]): Record<K, boolean> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = person[key as unknown as Readable];
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Record<K, boolean>;

const memberOf = (person: PartialPerson): StaffMember => ({
  id: 'ana',
  name: 'Ana Ruiz',
  active: person.active,
  owner: person.owner,
  licenses: known(person, LICENSES),
  permissions: known(person, LEVELS),
});

const auditOf = (person: PartialPerson) => {
  const practice: Practice = { version: 1, system: 'theranest', host: 'test', staff: [memberOf(person)] };
  return auditPractice(practice);
};

const tell = (person: PartialPerson): string =>
  Object.entries(person)
    .map(([key, value]) => `${key}=${value ?? '?'}`)
    .join(' ');

/** Rules that hang on more than levels and licenses are held against their oracles in `every-person-rule.test.ts`. */
const byLevels = ({ findings }: { findings: readonly Finding[] }): Finding[] =>
  findings.filter(({ rule }) => LEVEL_RULES.includes(rule));

/** Somebody of whom nothing else is known than levels and licenses, with these boxes on below levels. */
const wholeOf = (person: KnownPerson, boxes: readonly (Key | undefined)[]): WholePerson => ({
  ...person,
  left: false,
  leaving: false,
  self: false,
  permissions: Object.fromEntries(
    KEYS.map((key) => [key, boxes.includes(key) || (person[key as Readable] ?? false)]),
  ) as WholePerson['permissions'],
  permissionsRead: true,
  telehealth: false,
  clientPortal: false,
  wiley: false,
  opensDocumentation: false,
  reviewed: boxes.includes('therapist.supervision'),
  supervises: false,
  supervisors: [],
  amaCpt: false,
  position: 'unclear',
});

const SERIOUS = new Set<string>(personRules.flatMap(({ id, severity }) => (severity === 'info' ? [] : [id])));
const BOXES = KEYS.filter((key) => key.includes('.'));

/** What of a person is more than good to know: the rules that hold, and the license they need. */
const outcomes = new Map<string, string>();
const outcomeOf = (person: KnownPerson, ...boxes: (Key | undefined)[]): string => {
  const key = JSON.stringify([person, boxes]);
  const known = outcomes.get(key);
  if (known !== undefined) return known;
  const whole = wholeOf(person, boxes);
  const policy = { maySeeAllClients: true, billing: 'none' } as const;
  const rules = Object.entries(personOracles).filter(([id, { holds }]) => SERIOUS.has(id) && holds(whole, policy));
  const outcome = `${rules.map(([id]) => id)} ${needOf(person)}`;
  outcomes.set(key, outcome);
  return outcome;
};

const levelOf = (box: Key): Readable => box.split('.')[0] as Readable;

/**
 * Whether what can still be read may change something: for some box below a level that was read on (no page tells more of
 * that), people differ by their unread levels, licenses, and boxes below unread levels.
 */
const mayChange = (person: PartialPerson): boolean => {
  const all = completionsOf(person);
  const below = (value: boolean | undefined): (Key | undefined)[] => [
    undefined,
    ...BOXES.filter((box) => person[levelOf(box)] === value),
  ];
  return below(true).some(
    (shown) => new Set(all.flatMap((one) => below(undefined).map((box) => outcomeOf(one, shown, box)))).size > 1,
  );
};

/** One failure message for all, with the first few records. */
const expectNone = (failures: readonly string[]): void => {
  expect(failures.length, failures.slice(0, 5).join('\n')).toBe(0);
};

const differs = (actual: unknown, wanted: unknown): boolean => JSON.stringify(actual) !== JSON.stringify(wanted);

const check = (
  people: readonly PartialPerson[],
  actual: (p: PartialPerson) => unknown,
  wanted: (p: PartialPerson) => unknown,
) =>
  expectNone(
    people
      .filter((person) => differs(actual(person), wanted(person)))
      .map(
        (person) => `${tell(person)}\n  got ${JSON.stringify(actual(person))}\n  not ${JSON.stringify(wanted(person))}`,
      ),
  );

it('the space is whole', () => {
  expect(everybody).toHaveLength(3 ** 7 * 4);
  expect(everybody.filter(isKnown)).toHaveLength(2 ** 9);
});

describe('everybody of whom all is read', () => {
  const all = everybody.filter(isKnown);

  it('gets exactly the findings that the rules give', () => {
    check(
      all,
      (person) =>
        byLevels(auditOf(person)).map(({ rule, severity, kind, label, staffId }) => ({
          rule,
          severity,
          kind,
          label,
          staffId,
        })),
      (person) => findingsOf(person as KnownPerson).map((finding) => ({ ...finding, staffId: 'ana' })),
    );
  });

  it('needs exactly the license that the rules give, and has nothing unread', () => {
    check(
      all,
      (person) => auditOf(person).staff,
      (person) => [{ id: 'ana', needs: needOf(person as KnownPerson), unread: [] }],
    );
  });

  it('agrees with the truth table of docs/domain.md §3.1, for active staff who do not own the account', () => {
    /** No license, Admin, Provider, both. */
    const table: [string, readonly string[], readonly [string, string, string, string]][] = [
      ['Default only', [], ['', 'admin-license-unused', 'provider-license-unused', 'both-licenses']],
      ['Default and Billing', ['billing'], ['', 'admin-license-unused', 'provider-license-unused', 'both-licenses']],
      ['Therapist', ['therapist'], ['provider-license-missing', 'provider-license-missing', '', 'both-licenses']],
      [
        'Therapist and Billing',
        ['therapist', 'billing'],
        ['provider-license-missing', 'provider-license-missing', '', 'both-licenses'],
      ],
      [
        'Administration',
        ['administration'],
        ['admin-license-missing', '', 'provider-license-oversized', 'both-licenses'],
      ],
      [
        'Organization Administration',
        ['organizationAdministration'],
        ['admin-license-missing', '', 'provider-license-oversized', 'both-licenses'],
      ],
      [
        'Billing and Administration',
        ['billing', 'administration'],
        ['admin-license-missing', '', 'provider-license-oversized', 'both-licenses'],
      ],
      [
        'Therapist and Administration',
        ['therapist', 'administration'],
        ['provider-license-missing', 'provider-license-missing', '', 'both-licenses'],
      ],
    ];
    const held = [[], ['admin'], ['provider'], ['provider', 'admin']];
    for (const [name, permissions, rules] of table) {
      held.forEach((licenses, i) => {
        const on = (key: string) => key === 'default' || permissions.includes(key) || licenses.includes(key);
        const person = Object.fromEntries(READABLE.map((key) => [key, on(key)]));
        const { findings } = auditOf({ ...person, active: true, owner: false } as PartialPerson);
        const found = byLevels({ findings })
          .filter(({ quiet }) => !quiet)
          .map(({ rule }) => rule);
        expect([name, licenses, found.join()]).toEqual([name, licenses, rules[i]]);
      });
    }
  });
});

describe('everybody of whom something may be unread', () => {
  it('gets a finding exactly if it holds in all completions', () => {
    check(
      everybody,
      (person) => byLevels(auditOf(person)).map(({ rule }) => rule),
      (person) => {
        const [first = [], ...others] = completionsOf(person).map((one) => findingsOf(one).map(({ rule }) => rule));
        return first.filter((rule) => others.every((rules) => rules.includes(rule)));
      },
    );
  });

  it('is warned of an unused Admin license only when Billing is known to be off', () => {
    check(
      everybody.filter((person) => auditOf(person).findings[0]?.rule === 'admin-license-unused'),
      (person) => auditOf(person).findings[0]?.severity,
      ({ billing }) => (billing === false ? 'warning' : 'info'),
    );
  });

  it('has a known need exactly if it is the same in all completions', () => {
    check(
      everybody,
      (person) => auditOf(person).staff[0]?.needs,
      (person) => {
        const needs = new Set(completionsOf(person).map(needOf));
        return needs.size === 1 ? [...needs][0] : undefined;
      },
    );
  });

  it('has something to be read exactly while a finding or the need may change by it', () => {
    check(everybody, (person) => auditOf(person).staff[0]?.unread.length !== 0, mayChange);
  });

  it('counts seats from the least to the most of all completions', () => {
    const count = (values: readonly boolean[]) => ({
      atLeast: values.every(Boolean) ? 1 : 0,
      atMost: values.some(Boolean) ? 1 : 0,
    });
    const seats = (person: PartialPerson, license: License) => {
      const all = completionsOf(person);
      return {
        switchedOn: count(all.map((complete) => complete[license])),
        needed: count(all.map((complete) => needOf(complete) === license)),
      };
    };
    check(
      everybody,
      (person) => auditOf(person).seats,
      (person) => ({ provider: seats(person, 'provider'), admin: seats(person, 'admin') }),
    );
  });
});
