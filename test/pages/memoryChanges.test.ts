import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Memory, NotYet, type PageResult, readPage, vocabularies } from '../../core/index.ts';
import { newRow, newStaffList, URL_OF } from './fixtures.ts';
import { cell, row } from './shapes.ts';

const [vocabulary] = vocabularies;
if (!vocabulary) throw new Error('no practice system is known');

const observer = new MutationObserver(() => undefined);
let memory: Memory;

const look = (): PageResult => {
  memory.begin();
  return readPage(document, URL_OF('/staff'), vocabulary, memory);
};
const staffNow = () => {
  const result = look();
  return result && 'reading' in result ? result.reading.staff : undefined;
};
const namesNow = () => staffNow()?.map(({ name }) => name);
/** Tells the memory what the page has changed; returns whether it knew anything of it. */
const tell = (): boolean => memory.forget(observer.takeRecords());
const first = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const draw = (html: string): void => {
  document.body.innerHTML = html;
  observer.takeRecords();
};

const cells = (role: string, ...texts: string[]) => texts.map((text) => cell(role, text));
const both = newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek'));
const long = newStaffList(Array.from({ length: 60 }, (_, i) => newRow(i, `Person Number${i}`)).join(''));

beforeEach(() => {
  memory = new Memory();
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});
afterEach(() => {
  observer.disconnect();
  vi.restoreAllMocks();
});

describe('a second look', () => {
  it('sees a box that was ticked without a word', () => {
    draw(`<h1>Manage Licenses</h1><table><tr><th>Name</th><th>Provider</th><th>Admin</th></tr>
      <tr><td>Ana Ruiz</td><td><input type="checkbox"></td><td>Off</td></tr><tr><td>Bo Ek</td><td>On</td><td>Off</td></tr></table>
      <table><tr><th>Office</th></tr><tr><td>Main</td></tr></table>`);
    expect(staffNow()?.[0]?.licenses?.provider).toBe(false);
    (first('input') as HTMLInputElement).checked = true;
    expect(staffNow()?.[0]?.licenses?.provider).toBe(true);
  });

  it('sees that all rows were hidden at once', () => {
    draw(both);
    expect(namesNow()).toHaveLength(2);
    first('tbody').setAttribute('hidden', '');
    tell();
    expect(namesNow()).toBeUndefined();
  });

  it('sees that the words above the list are others', () => {
    draw(both);
    expect(namesNow()).toHaveLength(2);
    const text = first('h1').firstChild;
    if (text) text.nodeValue = 'Clients';
    tell();
    expect(look()).toBeUndefined();
  });

  it('sees what one of two changed rows has got that matters to the page', () => {
    draw(both);
    expect(namesNow()).toHaveLength(2);
    first('tbody tr:last-child td:last-child').innerHTML = '<i aria-busy="true"></i>';
    first('tbody a').textContent = 'Cy Oh';
    tell();
    expect(look()).toMatchObject({ unclear: 'staffList', missing: [{ what: 'rest' }] });
  });

  it('sees what a new sheet of style leaves undrawn', () => {
    const tag = '<span class="tag">Inactive</span>';
    draw(newStaffList(newRow(1, `Ana Ruiz</a> ${tag}<a>`)));
    const isUndrawn = (element: Element) => element.matches('.tag') && document.head.querySelector('style') !== null;
    Object.defineProperty(Element.prototype, 'checkVisibility', {
      configurable: true,
      value(this: Element) {
        return !isUndrawn(this);
      },
    });
    try {
      expect(staffNow()?.[0]?.active).toBe(false);
      document.head.append(document.createElement('style'));
      tell();
      expect(staffNow()?.[0]).not.toHaveProperty('active');
    } finally {
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
      document.head.replaceChildren();
    }
  });

  it('sees what has changed in another piece of a row, with or without a word', () => {
    const head = row(1, ...cells('columnheader', 'Name', 'Provider', 'Admin'));
    const rest = row(2, ...cells('gridcell', '<input type="checkbox">', 'Off'));
    draw(`<h1>Manage Licenses</h1><div role="grid">${head}${row(2, cell('gridcell', 'Ana Ruiz'))}${rest}</div>`);
    const licensesNow = () => staffNow()?.[0]?.licenses;
    expect(licensesNow()).toEqual({ provider: false, admin: false });
    (first('input') as HTMLInputElement).checked = true;
    expect(licensesNow()).toEqual({ provider: true, admin: false });
    first('[role="gridcell"]:last-child:not(:first-child)').textContent = 'On';
    tell();
    expect(licensesNow()).toEqual({ provider: true, admin: true });
  });

  it('sees that a row has got another piece, by which it has other cells than its header says', () => {
    const head = row(1, ...cells('columnheader', 'Full name', 'Position', 'Default location'));
    draw(`<h1>Staff</h1><div role="grid">${head}${row(2, ...cells('gridcell', 'Ana Ruiz', 'Biller', 'Main'))}</div>`);
    expect(namesNow()).toEqual(['Ana Ruiz']);
    first('[role="grid"]').insertAdjacentHTML('beforeend', row(2, cell('gridcell', 'Lead')));
    tell();
    expect(look()).toMatchObject({ missing: [{ what: 'staff' }] });
  });

  it('sees that pieces of a row have become its headers', () => {
    draw(`<h1>Staff</h1><div role="grid">${row(1, cell('columnheader', 'Full name'))}
      ${row(1, ...cells('gridcell', 'Position', 'Default location'))}${row(2, ...cells('gridcell', 'Ana Ruiz', 'Biller', 'Main'))}</div>`);
    expect(look()).toBeUndefined();
    for (const cell of document.querySelectorAll('[role="row"]:nth-child(2) *'))
      cell.setAttribute('role', 'columnheader');
    tell();
    expect(namesNow()).toEqual(['Ana Ruiz']);
  });

  it('sees everything anew once everything was forgotten, told or not', () => {
    draw(both);
    expect(namesNow()).toEqual(['Ana Ruiz', 'Bo Ek']);
    first('tbody a').textContent = 'Cy Oh';
    expect(namesNow()).toEqual(['Ana Ruiz', 'Bo Ek']);
    memory.forgetAll();
    expect(namesNow()).toEqual(['Cy Oh', 'Bo Ek']);
  });
});

it('a row that says itself that it is being filled keeps its list from being read', () => {
  draw(both.replace('<tr><td>', '<tr aria-busy="true"><td>'));
  expect(look()).toMatchObject({ unclear: 'staffList', missing: [{ what: 'rest' }] });
});

it('a change was known of if it was in a row that was read', () => {
  draw(both);
  look();
  first('tbody a').textContent = 'Cy Oh';
  expect(tell()).toBe(true);
  first('h1').textContent = 'Staff members';
  expect(tell()).toBe(false);
});

describe('a look with little time', () => {
  const passing = (): void => {
    let now = 1;
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
  };
  /** How many looks it takes until one says what there is. */
  const looks = (): number => {
    for (let count = 1; ; count++) {
      try {
        look();
        return count;
      } catch (error) {
        if (!(error instanceof NotYet) || count > 1000) throw error;
      }
    }
  };

  it('reads so much in any case', () => {
    passing();
    draw(long);
    memory = new Memory(0, 1000);
    expect(looks()).toBe(1);
  });

  it('begins its time anew with each look', () => {
    let now = 1;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    draw(long);
    memory = new Memory(10);
    look();
    now += 1000;
    for (const link of document.querySelectorAll('tbody a')) link.textContent = 'Cy Oh';
    tell();
    expect(namesNow()).toHaveLength(60);
  });

  it('has none for a long table of something else, either', () => {
    passing();
    draw(long.replace('Full name', 'Room').replace('<h1>Staff</h1>', '<h1>Rooms</h1>'));
    memory = new Memory(0);
    expect(looks()).toBeGreaterThan(3);
  });
});
