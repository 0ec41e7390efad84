import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SYSTEM_ID,
  defaultBasics,
  defaultSystem,
  inLanguage,
  isOtherList,
  LEVELS,
  LICENSES,
  PAGE_KINDS,
  pageTitle,
  STAFF_TYPE_IDS,
  systemBasics,
  systems,
  vocabularies,
  vocabularyById,
  vocabularyForHost,
} from '../../core/index.ts';
import { labelKey } from '../../core/model/labels.ts';
import { permissionLabel } from '../../core/systems/catalog.ts';
import { knownSystem } from '../knownSystem.ts';

describe.each(systems.map((system) => [system.id, system] as const))('what is known of %s', (_, system) => {
  const { permissions, staffTypes, paths, licenses, levels } = system;
  const vocabulary = vocabularyById(system.id);
  if (!vocabulary) throw new Error(`no vocabulary of ${system.id}`);
  const { pages } = vocabulary;
  const isTaught = PAGE_KINDS.every((kind) => pages[kind].marks.length === 0);

  it('has each permission once, under the level it belongs to', () => {
    const keys = permissions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, level } of permissions) expect(key === level || key.startsWith(`${level}.`)).toBe(true);
    for (const level of LEVELS) expect(keys).toContain(level);
  });

  it('has no label twice in one column', () => {
    const labels = permissions.flatMap(({ level, labels: all }) => all.map((label) => `${level}: ${labelKey(label)}`));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('needs one license for all of a column, and one that it sells: none for Default, Provider for Therapist', () => {
    const sold = LICENSES.filter((license) => licenses[license].length > 0);
    const needs = new Map(permissions.filter(({ kind }) => kind === 'level').map(({ level, needs }) => [level, needs]));
    for (const permission of permissions) {
      expect([permission.key, permission.needs]).toEqual([permission.key, needs.get(permission.level)]);
      expect(['none', ...sold]).toContain(permission.needs);
    }
    expect([needs.get('default'), needs.get('therapist')]).toEqual(['none', 'provider']);
  });

  it('sells a Provider license at least, and names what it sells', () => {
    expect(licenses.provider).not.toEqual([]);
    for (const [name] of Object.values(licenses)) expect(name ?? 'A').toMatch(/^[A-Z]/);
  });

  it('can recognize every kind of page by the marks it names', () => {
    for (const kind of PAGE_KINDS) {
      const { marks, bar } = pages[kind];
      const all = marks.reduce((sum, { weight }) => sum + weight, 0);
      expect(all >= bar).toBe(marks.length > 0);
      if (!isOtherList(kind) && kind !== 'addStaff') expect(marks.length > 0).toBe(!isTaught);
      expect(paths()[kind]).not.toBe('');
    }
  });

  it('calls a level the same on its pages and in its catalogue, and a page that is told by its name what it is headed', () => {
    for (const level of LEVELS) expect(labelKey(levels[level][0])).toBe(labelKey(permissionLabel(level, system)));
    for (const kind of ['manageLicenses', 'manageSubscription'] as const) {
      expect(pageTitle(kind, vocabulary) === '').toBe(isTaught);
    }
  });

  it('knows the seven staff types', () => {
    expect(staffTypes.map(({ job }) => job).sort()).toEqual([...STAFF_TYPE_IDS].sort());
  });

  it('has a vocabulary that content scripts load if its hosts are known, and that they are given otherwise', () => {
    expect(vocabularies.some(({ id }) => id === system.id)).toBe(system.hosts.length > 0);
    expect(vocabulary).toMatchObject({ id: system.id, hosts: system.hosts, licenses, columns: system.columns });
    expect(vocabulary).not.toHaveProperty('permissions');
  });
});

it.each([
  ['theranest', 'none', 'admin'],
  ['myclientsplus', 'none', 'provider'],
])('%s needs %s for billing and %s for the admin levels', (id, billing, admin) => {
  for (const { level, needs } of knownSystem(id).permissions) {
    if (level === 'billing') expect(needs).toBe(billing);
    if (/administration/i.test(level)) expect(needs).toBe(admin);
  }
});

/** Where in a value something is made when it is asked for: whoever copies the value keeps what was said then. */
const gettersIn = (value: unknown, place: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { get, value: inner }]) =>
    get ? [`${place}.${key}`] : gettersIn(inner, `${place}.${key}`),
  );
};

describe('the language of what is known of a system', () => {
  const all = [...systems, ...systemBasics, ...systems.flatMap(({ id }) => vocabularyById(id) ?? [])];

  it('is that in which it is said, not that in which it was copied', () => {
    for (const system of systems) {
      const inEnglish = inLanguage('en', () => [system.name(), system.paths()]);
      const copy = inLanguage('es', () => ({ ...system }));
      expect(inLanguage('en', () => [copy.name(), copy.paths()])).toEqual(inEnglish);
    }
    const { theranest, other } = Object.fromEntries(systems.map((system) => [system.id, { ...system }]));
    expect(inLanguage('es', () => other?.name())).toBe('Otro sistema');
    expect(inLanguage('en', () => other?.name())).toBe('Another practice system');
    expect(inLanguage('es', () => theranest?.paths().seatQuantities)).toContain('su suscripción actual');
    expect(inLanguage('en', () => theranest?.paths().seatQuantities)).toContain('your current subscription');
  });

  it('is asked for by a call: nothing of a system is a getter', () => {
    expect(all.flatMap((one) => gettersIn(one, one.id))).toEqual([]);
  });
});

it('is TheraNest where nobody has said which', () => {
  expect([defaultSystem.id, defaultBasics.id]).toEqual([DEFAULT_SYSTEM_ID, DEFAULT_SYSTEM_ID]);
  expect(DEFAULT_SYSTEM_ID).toBe('theranest');
});

describe('the system of a host', () => {
  it.each([
    ['demo.theranest.com', 'theranest'],
    ['app.theranest.com', 'theranest'],
    ['theranest.com', undefined],
    ['nottheranest.com', undefined],
    ['demo.theranest.com.example.com', undefined],
  ])('%s is %s', (host, id) => {
    expect(vocabularyForHost(host)?.id).toBe(id);
  });
});
