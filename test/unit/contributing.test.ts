import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksOf, scriptsOf } from '../contributing/checks.ts';
import { type Copy, copyOfCheckout } from '../contributing/copy.ts';
import { additionsOf, excerptsOf, withPiece } from '../contributing/guide.ts';

/** A check of the whole house takes long on a busy machine. */
const PATIENCE = 600_000;

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const additions = additionsOf(guide);

/** Without what the formatter decides. */
const plain = (code: string): string => code.replace(/\s+/g, ' ').trim();

describe('CONTRIBUTING.md', () => {
  it('adds a rule, a page mark, a practice system and a roster column, each with the tests that speak of it', () => {
    expect(additions.map(({ title, pieces }) => [title, pieces.length])).toEqual([
      ['Add a rule', 4],
      ['Add a page mark', 2],
      ['Add a practice system', 6],
      ['Add a roster column', 4],
    ]);
    for (const { title, tests } of additions) expect(tests, title).not.toEqual([]);
  });

  const data = globSync('core/**/*.ts').map((path) => plain(readFileSync(path, 'utf8')));

  it.each(excerptsOf(guide))('shows what stands so in core: %s', (code) => {
    expect(data.filter((source) => source.includes(plain(code)))).not.toEqual([]);
  });
});

describe('who follows CONTRIBUTING.md to the letter', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await copyOfCheckout();
    for (const piece of additions.flatMap(({ pieces }) => pieces)) await copy.add(piece);
    for (const [name, command] of scriptsOf(additions)) {
      const { passed, output } = await copy.run(...command);
      expect(passed, `${name}: ${output}`).toBe(true);
    }
  }, PATIENCE);
  afterAll(() => copy.remove());

  it.each(checksOf(additions))('is told nothing by %s', { timeout: PATIENCE }, async (_, command) => {
    const { passed, output } = await copy.run(...command);
    expect(passed, output).toBe(true);
  });
});

describe('a piece of code of CONTRIBUTING.md', () => {
  const list = 'export const first = [\n  [1],\n];\n\nexport const second = {\n  marks: [\n    2,\n  ],\n};\n';
  const piece = { file: 'core/example.ts', code: '3,\n' };

  it('goes to the end of the list that is named', () => {
    expect(withPiece({ ...piece, within: ['first'] }, list)).toContain('\n  [1],\n  3,\n];');
    expect(withPiece({ ...piece, within: ['second', 'marks'] }, list)).toContain('\n    2,\n    3,\n  ],\n};');
  });

  it('goes in place of the line that is named', () => {
    const line = { file: 'core/example.ts', code: 'export const ids = [1, 2];\n', within: [], insteadOf: 'ids' };
    expect(withPiece(line, 'export const ids = [1];\nrest')).toBe('export const ids = [1, 2];\nrest');
    expect(() => withPiece(line, list)).toThrow('core/example.ts has no line that declares ids');
  });

  it('goes nowhere else', () => {
    const nowhere = { ...piece, within: ['second', 'read'] };
    expect(() => withPiece(nowhere, list)).toThrow('core/example.ts has no second with read');
    expect(() => withPiece(nowhere, undefined)).toThrow('core/example.ts is not there');
    expect(() => withPiece({ ...piece, within: [] }, list)).toThrow('core/example.ts is there already');
  });
});
