import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moving } from '../pictures/moving.ts';
import { README_FOLDER, README_PICTURES } from '../pictures/readme.ts';

describe('the pictures of the README', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/docs\/pictures\/([\w.-]+)/g)].map(([, name]) => name);

  it('are those that one command makes anew, and no others lie about', () => {
    expect(shown.toSorted()).toEqual(README_PICTURES.toSorted());
    expect(readdirSync(README_FOLDER).toSorted()).toEqual(README_PICTURES.toSorted());
  });

  it('each says what is in it to those who do not see it', () => {
    const withText = readFileSync('README.md', 'utf8').match(
      /!\[[^\]]{20,}\]\(docs\/pictures|src="docs\/pictures[^>]*alt="[^"]{20,}"/g,
    );
    expect(withText).toHaveLength(shown.length);
  });

  it('move only if all are of one size', () => {
    const png = readFileSync(`${README_FOLDER}/panel.png`);
    const other = readFileSync(`${README_FOLDER}/columns.png`);
    expect(() =>
      moving([
        { png, stands: 10 },
        { png: other, stands: 10 },
      ]),
    ).toThrow('picture 2 is of another size');
    expect(() => moving([])).toThrow('a first picture');
  });
});
