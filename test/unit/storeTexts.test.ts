import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../core/index.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

/** How long a text may be: of all stores the least, in characters. */
const AT_MOST = { name: 45, summary: 132, description: 10_000 };

const partsOf = (language: string) => {
  const [, name = '', summary = '', description = ''] =
    /^# (.*?)\n\n## Summary\n\n(.*?)\n\n## Description\n\n(.*)$/s.exec(read('docs', 'store', `${language}.md`)) ?? [];
  return { name, summary, description };
};

describe.each(['en', 'es'])('the store texts in %s', (language) => {
  it('are as long as all stores take them, and no longer', () => {
    const parts = partsOf(language);
    for (const part of ['name', 'summary', 'description'] as const) {
      expect(parts[part].length, part).toBeGreaterThan(0);
      expect([...parts[part]].length, part).toBeLessThanOrEqual(AT_MOST[part]);
    }
    // Edge takes no less of a description.
    expect(parts.description.length).toBeGreaterThanOrEqual(250);
  });

  it('stand beside a description in the manifest that stores take', () => {
    const { description } = JSON.parse(read('public', '_locales', language, 'messages.json'));
    expect([...description.message].length).toBeLessThanOrEqual(AT_MOST.summary);
  });
});

it('says why each permission is asked for, and no other', () => {
  const config = read('wxt.config.ts');
  const listed = [...(/ permissions: \[(.*?)\]/.exec(config)?.[1] ?? '').matchAll(/'(.*?)'/g)].map(([, name]) => name);
  const explained = [...read('docs', 'store', 'permissions.md').matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(explained).toEqual(listed);
});

it('says why each host is asked for, and no other', () => {
  const explained = [...read('docs', 'store', 'permissions.md').matchAll(/^\| `https:\/\/([^`]+)\/\*` \|/gm)];
  expect(explained.map(([, host]) => host)).toEqual(vocabularies.flatMap(({ hosts }) => hosts));
});

it('the list of changes begins with the version that is built', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(/^## (.*)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
