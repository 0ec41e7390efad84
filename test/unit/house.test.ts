import { describe, expect, it } from 'vitest';
import { houseOf } from '../house/imports.ts';
import { faultsOf } from '../house/rules.ts';

const DOOR = { 'core/index.ts': "export { a } from './words/a.ts';", 'core/words/a.ts': 'export const a = 1;' };

const faultsIn = (sources: Readonly<Record<string, string>>): string[] =>
  faultsOf(houseOf(new Map(Object.entries({ ...DOOR, ...sources }))));

describe('the layout of the house', () => {
  it('is in order where each room imports only rooms before it', () => {
    expect(
      faultsIn({
        'core/model/b.ts': "import { a } from '../words/a.ts';\nexport const b = a;",
        'components/c.css': 'b {}',
      }),
    ).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'an import of a later room, be it a type',
      { 'core/words/b.ts': "import type { C } from '../model/c.ts';\nexport type B = C;", 'core/model/c.ts': '' },
      'core/words/b.ts imports core/model/c.ts: words may import only rooms before it',
    ],
    [
      'an import between two rooms of one floor',
      { 'core/merge/b.ts': "import '../pages/c.ts';", 'core/pages/c.ts': '' },
      'core/merge/b.ts imports core/pages/c.ts: merge may import only rooms before it',
    ],
    [
      'an import of what lies outside of core',
      { 'core/words/b.ts': "import '../../components/c.ts';", 'components/c.ts': '' },
      'core/words/b.ts imports components/c.ts: words may import only rooms before it',
    ],
    [
      'two exports of one name',
      { 'core/model/b.ts': 'export type B = 1;', 'core/rules/b.ts': 'export class B {}' },
      'B is exported twice: core/model/b.ts and core/rules/b.ts',
    ],
    [
      'files that import each other, be it types',
      { 'components/b.ts': "import type { C } from './c.ts';", 'components/c.ts': "export * from './b.ts';" },
      'these import each other in a circle: components/b.ts, components/c.ts',
    ],
    ['a file that is too long', { 'entrypoints/b.css': 'a {}\n'.repeat(251) }, 'entrypoints/b.css has 251 lines'],
    ['a room that nobody has named', { 'core/attic/b.ts': '' }, 'core/attic/ is no room of core'],
    ['loose files', { 'core/b.ts': '', 'core/c.ts': '' }, 'core/ has loose files: core/index.ts, core/b.ts, core/c.ts'],
  ])('finds %s, and names the place', (_, sources, fault) => {
    const faults = faultsIn(sources);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});
