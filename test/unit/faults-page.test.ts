import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { titlesIn } from './sources.ts';

const page = readFileSync('docs/faults.md', 'utf8');

/** The names of tests that a table of faults or attacks gives. */
const named = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault') && !line.startsWith('| attack'))
  .flatMap((line) => line.split(' | ').slice(1, 3))
  .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

it('every test that docs/faults.md names is there', () => {
  const titles = new Set(globSync('test/**/*.test.ts').flatMap(titlesIn));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => name === undefined || !titles.has(name))).toEqual([]);
});
