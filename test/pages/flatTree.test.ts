import { afterEach, describe, expect, it } from 'vitest';
import { Memory, type PageResult, readPage, vocabularies } from '../../core/index.ts';
import { FlatTree } from '../../core/sense/flatTree.ts';
import { URL_OF } from './fixtures.ts';

const [vocabulary] = vocabularies;
if (!vocabulary) throw new Error('no practice system is known');
const URL = URL_OF('/staff');
const ID = (i: number): string => `64c1a7e25f0d3b0011b2c40${i}`;
const HEAD = '<thead><tr><th>Full name</th><th>Position</th><th>Actions</th></tr></thead>';
const tr = (i: number, name: string): string =>
  `<tr><td><a href="/staff/${ID(i)}">${name}</a></td><td>Therapist</td><td><a href="/x">Permissions</a></td></tr>`;
const list = (...rows: string[]): string => `<h1>Staff</h1><table>${HEAD}<tbody>${rows.join('')}</tbody></table>`;

const namesIn = (result: PageResult): string[] =>
  result && 'reading' in result ? result.reading.staff.map(({ name }) => name) : [];

/** Shadow roots that only an extension sees. */
const closed = new WeakMap<Element, ShadowRoot>();
const rootOf = (element: Element): ShadowRoot | null => closed.get(element) ?? element.shadowRoot;
const attach = (host: Element | null, html: string, mode: ShadowRootMode = 'open'): ShadowRoot => {
  if (!host) throw new Error('there is no host');
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
};

const memoryOf = (): Memory => new Memory(undefined, undefined, rootOf);
const look = (memory: Memory): PageResult => {
  memory.begin();
  return readPage(document, URL, vocabulary, memory);
};

/** What an observer of the page and of all its roots tells. */
const changing = (memory: Memory, change: () => void): PageResult => {
  const observer = new MutationObserver(() => undefined);
  for (const root of [document, ...memory.roots])
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  change();
  memory.forget(observer.takeRecords());
  observer.disconnect();
  return look(memory);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('a list in a shadow root', () => {
  it.each(['open', 'closed'] as const)('that is %s is read, and read again as it changes', (mode) => {
    document.body.innerHTML = '<main><staff-app></staff-app></main>';
    const root = attach(document.querySelector('staff-app'), list(tr(1, 'Ana Ruiz'), tr(2, 'Bo Ek')), mode);
    const memory = memoryOf();
    expect(namesIn(look(memory))).toEqual(['Ana Ruiz', 'Bo Ek']);
    const renamed = changing(memory, () => root.querySelector('tbody a')?.replaceChildren('Ana Maria Ruiz'));
    expect(namesIn(renamed)).toEqual(['Ana Maria Ruiz', 'Bo Ek']);
    const longer = changing(memory, () => root.querySelector('tbody')?.insertAdjacentHTML('beforeend', tr(3, 'Cy Oh')));
    expect(namesIn(longer)).toEqual(['Ana Maria Ruiz', 'Bo Ek', 'Cy Oh']);
    expect(namesIn(changing(memory, () => root.querySelector('tbody tr')?.remove()))).toEqual(['Bo Ek', 'Cy Oh']);
  });

  it('stands in the document for whoever cannot open it', () => {
    document.body.innerHTML = `<staff-app>${list(tr(1, 'Ana Ruiz'))}</staff-app>`;
    attach(document.querySelector('staff-app'), '<p>Nothing is slotted</p>');
    expect(namesIn(look(memoryOf()))).toEqual([]);
  });

  it('is read once it is there: nobody tells that an element has got a root', () => {
    document.body.innerHTML = '<staff-app></staff-app>';
    const memory = memoryOf();
    expect(namesIn(look(memory))).toEqual([]);
    attach(document.querySelector('staff-app'), list(tr(1, 'Ana Ruiz'), tr(2, 'Bo Ek')));
    expect(namesIn(look(memory))).toEqual(['Ana Ruiz', 'Bo Ek']);
  });
});

describe('cells that are slotted from outside', () => {
  const slots = (...names: string[]): string =>
    `<tr>${names.map((name) => `<td><slot name="${name}"></slot></td>`).join('')}</tr>`;
  const GRID = `<h1>Staff</h1><staff-grid>
    ${['Full name', 'Position', 'Actions'].map((text, i) => `<grid-cell slot="h${i}">${text}</grid-cell>`).join('')}
    ${['Ana Ruiz', 'Bo Ek']
      .map(
        (name, i) =>
          `<grid-cell slot="${i}0"><a href="/staff/${ID(i)}">${name}</a></grid-cell><grid-cell slot="${i}1">Biller</grid-cell>
           <grid-cell slot="${i}2"><a href="/x">Permissions</a></grid-cell>`,
      )
      .join('')}</staff-grid>`;
  const SHADOW = `<table role="grid"><thead><tr>${['h0', 'h1', 'h2'].map((name) => `<th role="columnheader"><slot name="${name}"></slot></th>`).join('')}</tr></thead>
    <tbody>${slots('00', '01', '02')}${slots('10', '11', '12')}</tbody></table>`;

  it('are read in the order of the slots', () => {
    document.body.innerHTML = GRID;
    attach(document.querySelector('staff-grid'), SHADOW, 'closed');
    const result = look(memoryOf());
    expect(namesIn(result)).toEqual(['Ana Ruiz', 'Bo Ek']);
    const [ana] = result && 'rows' in result ? result.rows : [];
    expect(ana?.nameCell.localName).toBe('grid-cell');
  });

  it('are read again where one is changed, and where one is put into another slot', () => {
    document.body.innerHTML = GRID;
    attach(document.querySelector('staff-grid'), SHADOW, 'closed');
    const memory = memoryOf();
    const before = look(memory);
    const [ana] = before && 'rows' in before ? before.rows : [];
    const link = document.querySelector('[slot="00"] a');
    expect(namesIn(changing(memory, () => link?.replaceChildren('Cy Oh')))).toEqual(['Cy Oh', 'Bo Ek']);
    expect([ana?.isAsItWas, ana?.readAgain()?.name]).toEqual([false, 'Cy Oh']);
    const swapped = changing(memory, () => {
      const [one, other] = [document.querySelector('[slot="00"]'), document.querySelector('[slot="10"]')];
      one?.setAttribute('slot', '10');
      other?.setAttribute('slot', '00');
    });
    expect(namesIn(swapped)).toEqual(['Bo Ek', 'Cy Oh']);
  });
});

describe('a list in a frame of the same site', () => {
  const frameDocument = (): Document => {
    const inner = document.querySelector<HTMLIFrameElement>('iframe')?.contentDocument;
    if (!inner) throw new Error('there is no frame');
    return inner;
  };

  it('is read, and read again as it changes', () => {
    document.body.innerHTML = '<h1>Practice</h1><iframe></iframe>';
    frameDocument().body.innerHTML = list(tr(1, 'Ana Ruiz'), tr(2, 'Bo Ek'));
    const memory = memoryOf();
    expect(namesIn(look(memory))).toEqual(['Ana Ruiz', 'Bo Ek']);
    expect(namesIn(changing(memory, () => frameDocument().querySelector('tbody tr')?.remove()))).toEqual(['Bo Ek']);
  });

  it('is another page once the frame shows another one', () => {
    document.body.innerHTML = '<h1>Practice</h1><iframe></iframe>';
    frameDocument().body.innerHTML = list(tr(1, 'Ana Ruiz'), tr(2, 'Bo Ek'));
    const memory = memoryOf();
    look(memory);
    document.querySelector('iframe')?.replaceWith(document.createElement('iframe'));
    frameDocument().body.innerHTML = list(tr(3, 'Cy Oh'), tr(4, 'Di Poe'));
    memory.forgetAll();
    expect(namesIn(look(memory))).toEqual(['Cy Oh', 'Di Poe']);
  });
});

it('an id means an element of its own root', () => {
  document.body.innerHTML = '<h1 id="t">Clients</h1><staff-app></staff-app>';
  attach(
    document.querySelector('staff-app'),
    `<h2 id="t">Staff</h2><table aria-labelledby="t">${HEAD}<tbody>${tr(1, 'Ana Ruiz')}${tr(2, 'Bo Ek')}</tbody></table>`,
  );
  expect(namesIn(readPage(document, URL, vocabulary, memoryOf()))).toEqual(['Ana Ruiz', 'Bo Ek']);
});

it('what stands beside an element in the document is not what it is drawn in', () => {
  document.body.innerHTML = '<x-box><p slot="a">Here</p></x-box>';
  const root = attach(document.querySelector('x-box'), '<div><slot name="a"></slot></div>');
  const tree = new FlatTree(rootOf);
  const [box, p] = [document.querySelector('x-box'), document.querySelector('p')];
  const slot = root.querySelector('slot');
  if (!box || !p || !slot) throw new Error('not made');
  tree.partsOf(box, 'x-box');
  tree.partsOf(slot, 'slot');
  expect([tree.around(p), tree.around(root)]).toEqual([slot, box]);
});
