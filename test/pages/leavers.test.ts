import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReadPage, vocabularyById } from '../../core/index.ts';
import { Leavers } from '../../entrypoints/reader/leavers.ts';
import { ID, read } from './fixtures.ts';

const vocabulary = vocabularyById('theranest');
if (!vocabulary) throw new Error('no words for TheraNest');

const row = (name: string, button: string, id?: number): string => `<tr><td>${name}</td><td>Therapist</td><td>
  <a href="${id === undefined ? '#' : `/staff/${ID(id)}/permissions`}">Permissions</a> ${button}</td></tr>`;

const list = (
  ...rows: string[]
): string => `<h1>Staff</h1><table><thead><tr><th>Name</th><th>Position</th><th></th></tr></thead>
  <tbody>${rows.join('')}</tbody></table>`;

const GREYED = {
  disabled: '<button disabled>Deactivate</button>',
  'aria-disabled': '<a role="button" aria-disabled="true">Deactivate</a>',
  'a class': '<a class="ui button disabled">Deactivate</a>',
  'a cursor': '<button style="cursor: not-allowed">Deactivate</button>',
  'no pointer': '<a role="button" style="pointer-events: none">Deactivate</a>',
  faint: '<button style="opacity: 0.4">Deactivate</button>',
  'a form field': '<input type="submit" value="Deactivate" disabled>',
};

const open = (html: string): { leavers: Leavers; page: ReadPage } => {
  const page = read(html);
  if (!page || !('reading' in page)) throw new Error('not read');
  return { leavers: new Leavers(vocabulary), page };
};

const control = (): Element => {
  const found = document.querySelector('tr:nth-child(1) > td > :last-child');
  if (!found) throw new Error('no control');
  return found;
};

beforeEach(() => {
  // Nothing is laid out here: what stands in a hidden part of the page is not shown.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [new DOMRect()]) as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(GREYED))('a button to deactivate somebody that is greyed out by %s', (_, button) => {
  it('is told when the pointer is over it, and a click on it deactivates nobody', () => {
    const { leavers, page } = open(list(row('Ana Ruiz', button, 1), row('Bo Ek', '<button>Deactivate</button>', 2)));
    expect(leavers.onMeet(control(), page)).toBe(ID(1));
    expect(leavers.onInput(control(), page)).toBeUndefined();
  });

  it('is told when it stands in a menu that has opened', () => {
    const { leavers, page } = open(
      list(row('Ana Ruiz', '<button>⋮</button>', 1), row('Bo Ek', '<button>⋮</button>', 2)),
    );
    expect(leavers.onLook(page, [], undefined)).toBeUndefined();
    leavers.onInput(control(), page);
    const menu = document.createElement('div');
    menu.innerHTML = button;
    menu.hidden = true;
    document.body.append(menu);
    expect(leavers.onLook(page, [], undefined)).toBeUndefined();
    menu.hidden = false;
    expect(leavers.onLook(page, [], undefined)).toBe(ID(1));
    expect(leavers.onLook(page, [], undefined)).toBeUndefined();
  });
});

it('somebody who may just have been deactivated is told once they are on the list no more', () => {
  const { leavers, page } = open(list(row('Ana Ruiz', '', 1), row('Bo Ek', '', 2)));
  expect(leavers.onLook(page, [], ID(1))).toBeUndefined();
  expect(leavers.onLook(page, [], ID(3))).toBe(ID(3));
});

describe('nobody is told of', () => {
  it('whose button can be clicked: then they are who is deactivated', () => {
    const { leavers, page } = open(list(row('Ana Ruiz', '<button>Deactivate</button>', 1), row('Bo Ek', '', 2)));
    expect(leavers.onMeet(control(), page)).toBeUndefined();
    expect(leavers.onInput(control(), page)).toBe(ID(1));
  });

  it('where another button is greyed out, or the pointer is elsewhere in the row', () => {
    const { leavers, page } = open(
      list(row('Ana Ruiz', '<button disabled>Edit</button>', 1), row('Bo Ek', GREYED.disabled, 2)),
    );
    expect(leavers.onMeet(control(), page)).toBeUndefined();
    expect(leavers.onMeet(document.querySelector('tr:nth-child(2) td'), page)).toBeUndefined();
  });

  it('who has the name of somebody else, and no id', () => {
    const { leavers, page } = open(list(row('Ana Ruiz', GREYED.disabled), row('Ana Ruiz', GREYED.disabled)));
    expect(leavers.onMeet(control(), page)).toBeUndefined();
  });
});
