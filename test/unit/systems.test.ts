import { describe, expect, it } from 'vitest';
import { JOBS, LEVELS, PAGE_KINDS, systems, vocabularies, vocabularyForHost } from '../../core/index.ts';
import { labelKey } from '../../core/labels.ts';

describe.each(systems.map((system) => [system.name, system] as const))('what is known of %s', (_, system) => {
  const { permissions, pages, staffTypes, paths } = system;
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

  it('needs a Provider license for all of Therapist, an Admin license for both admin levels, none for the rest', () => {
    const needs = {
      default: 'none',
      billing: 'none',
      therapist: 'provider',
      administration: 'admin',
      organizationAdministration: 'admin',
    };
    for (const permission of permissions)
      expect([permission.key, permission.needs]).toEqual([permission.key, needs[permission.level]]);
  });

  it('can recognize every kind of page by the marks it names', () => {
    for (const kind of PAGE_KINDS) {
      const all = pages[kind].marks.reduce((sum, { weight }) => sum + weight, 0);
      expect(all >= pages[kind].bar).toBe(!isTaught);
      expect(paths[kind]).not.toBe('');
    }
  });

  it('knows the seven staff types', () => {
    expect(staffTypes.map(({ job }) => job).sort()).toEqual([...JOBS].sort());
  });

  it('has a vocabulary that content scripts load', () => {
    expect(vocabularies.map(({ id }) => id)).toContain(system.id);
  });
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
