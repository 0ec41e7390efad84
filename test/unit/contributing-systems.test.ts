import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const sections = guide.split(/^## /m).filter((section) => /^Add a (page mark|practice system)\n/.test(section));
const examples = sections.flatMap((section) =>
  [...section.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code),
);

/** Without what the formatter decides. */
const plain = (code: string): string => code.replace(/\s+/g, ' ').trim();

const data = globSync('core/systems/*/*.ts').map((path) => plain(readFileSync(path, 'utf8')));

it('shows a page mark and what is sold and called', () => {
  expect(examples).toHaveLength(3);
});

it.each(examples)('shows what stands so in core/systems: %s', (code) => {
  expect(data.filter((source) => source.includes(plain(code)))).not.toEqual([]);
});
