import { afterEach, describe, expect, it } from 'vitest';
import type { PageNode } from '../../core/model/page.ts';
import { accessibleName } from '../../core/understand/naming.ts';
import { everythingIn } from '../../core/understand/tree.ts';
import { newRow, newStaffList, read, readingOf } from './fixtures.ts';
import { pageOf } from './sensed.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const depthOf = (node: PageNode): number => {
  let deepest = 0;
  let level: PageNode[] = [node];
  for (; level.length > 0; deepest++)
    level = level.flatMap(({ content }) => content.filter((piece) => typeof piece !== 'string'));
  return deepest;
};

describe('what a page that means harm gives', () => {
  it('is no deeper than anybody nests what is to be read', () => {
    let inner: Element = document.body;
    for (let i = 0; i < 3_000; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    expect(depthOf(pageOf(document).root)).toBeLessThan(1_100);
  });

  it('is no more than a row can hold', () => {
    document.body.innerHTML = newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek'));
    const cell = document.querySelector('tbody td:nth-child(2)');
    for (let i = 0; i < 15_000; i++) cell?.append(document.createElement('i'));
    const row = everythingIn(pageOf(document).root).find(({ handle }) => handle === cell?.parentElement);
    if (!row) throw new Error('there is no row');
    expect(everythingIn(row).length).toBeLessThanOrEqual(10_000);
  });

  it('is named in as many steps as it has parts, though all of them name each other', () => {
    const many = Array.from({ length: 300 }, (_, i) => `n${i}`);
    document.body.innerHTML = `<div id="all">${many
      .map((id) => `<button id="${id}" aria-labelledby="all ${many.join(' ')}">x</button>`)
      .join('')}</div>`;
    const { root } = pageOf(document);
    let looks = 0;
    const nodes = [root, ...everythingIn(root)];
    for (const node of nodes) {
      const { content } = node;
      Object.defineProperty(node, 'content', {
        get: () => {
          looks++;
          return content;
        },
      });
    }
    for (const node of nodes) accessibleName(node);
    expect(looks).toBeLessThan(nodes.length * 50);
  });

  it('does not follow what owns each other in a circle', () => {
    const circle = '<div role="grid" id="a" aria-owns="b"></div><div role="grid" id="b" aria-owns="a"></div>';
    expect(readingOf(read(newStaffList(newRow(1, 'Ana Ruiz')) + circle)).staff).toHaveLength(1);
  });

  it('is the list all the same among hundreds of tables', () => {
    const tables = '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>'.repeat(400);
    expect(readingOf(read(newStaffList(newRow(1, 'Ana Ruiz')) + tables)).staff).toHaveLength(1);
  });
});
