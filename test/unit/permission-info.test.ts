import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, LEVELS, type Level, type PracticeSystem, permissionInfo, systems } from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';

const theranest = knownSystem('theranest');
const myclientsplus = knownSystem('myclientsplus');
const everySystem = systems.map((system) => [system.id, system] as const);

/** What each column needs, once more (S1; My Clients Plus: S6, S7). */
const NEEDS: Record<string, Record<Level, string>> = {
  theranest: {
    default: 'none',
    billing: 'none',
    therapist: 'provider',
    administration: 'admin',
    organizationAdministration: 'admin',
  },
  myclientsplus: {
    default: 'none',
    billing: 'none',
    therapist: 'provider',
    administration: 'provider',
    organizationAdministration: 'provider',
  },
};

/** The license that an audit asks for when this box is the only one that is on. */
const neededFor = (key: string, system: PracticeSystem): string | undefined =>
  auditPractice({
    version: 1,
    system: system.id,
    host: 'test',
    staff: [
      {
        id: 'a',
        name: 'Ana Ruiz',
        permissions: { ...Object.fromEntries(LEVELS.map((level) => [level, false])), [key]: true },
      },
    ],
  }).staff[0]?.needs;

describe('what a permission needs', () => {
  it.each(everySystem)('is told of every entry of the catalogue of %s, by each of its labels', (_, system) => {
    for (const { key, level, labels, kind, needs, source } of system.permissions) {
      for (const label of labels) {
        const info = permissionInfo(`  ${label.toUpperCase()} `, level, system);
        expect(info).toMatchObject({ key, kind, needs, source, level });
        expect(info.because).not.toBe('');
      }
    }
  });

  it.each(everySystem)('is what an audit of %s asks for, restrictions apart', (_, system) => {
    for (const { key, level, labels, kind } of system.permissions) {
      const { needs } = permissionInfo(labels[0], level, system);
      expect([key, neededFor(key, system)]).toEqual([key, kind === 'restriction' ? 'none' : needs]);
    }
  });

  it.each([theranest, myclientsplus].map((system) => [system.id, system] as const))(
    'is told of boxes that nobody has seen in %s, by their column',
    (_, system) => {
      fc.assert(
        fc.property(fc.string(), fc.constantFrom(...LEVELS), (label, level) => {
          const info = permissionInfo(`Zz ${label}`, level, system);
          expect(info.needs).toBe(NEEDS[system.id]?.[level]);
          expect([info.kind, info.certainty, info.key]).toEqual(['unknown', 'inferred', undefined]);
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('knows the level by every label of the column', () => {
    expect(permissionInfo('Org Admin', 'organizationAdministration', theranest)).toMatchObject({
      key: 'organizationAdministration',
      kind: 'level',
      needs: 'admin',
    });
    expect(permissionInfo('Provider', 'therapist', myclientsplus)).toMatchObject({ key: 'therapist', kind: 'level' });
  });

  it('says which boxes delete something, and which widen access', () => {
    const of = (label: string, level: Level) => permissionInfo(label, level, theranest);
    expect(of('Can delete clients', 'default')).toMatchObject({ isDestructive: true, widensAccess: false });
    expect(of('Can delete client appointments', 'default').isDestructive).toBe(true);
    expect(of('Can assign staff members to clients & cases', 'default')).toMatchObject({
      isDestructive: false,
      widensAccess: true,
    });
    expect(of('Can edit client details', 'default')).toMatchObject({ isDestructive: false, widensAccess: false });
    // By its words alone:
    expect(of('Can delete credit card payments', 'administration').isDestructive).toBe(true);
    expect(of('Can see notes of all clients', 'therapist').widensAccess).toBe(true);
    expect(of('Can book rooms', 'administration')).toMatchObject({ isDestructive: false, widensAccess: false });
  });

  it('says why, in the words of the system', () => {
    expect(permissionInfo('Therapist', 'therapist', theranest).because).toBe(
      'This is the level itself. It needs a Provider license; an Admin license is not enough.',
    );
    expect(permissionInfo('Rooms of the future', 'administration', theranest).because).toBe(
      'License Lens doesn’t know this box, so it uses its column’s rule. It needs an Admin license or a Provider license.',
    );
    expect(permissionInfo('Administration', 'administration', myclientsplus).because).toBe(
      'This is the level itself. It needs a Provider subscription.',
    );
    expect(permissionInfo('Can edit client details', 'default', theranest).because).toBe(
      'Default permissions need no license.',
    );
  });
});
