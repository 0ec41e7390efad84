import { describe, expect, it } from 'vitest';
import { isAboutPermissions, vocabularies } from '../../core/index.ts';
import { headingsAbove } from '../../core/understand/headings.ts';
import { accessibleName, controlName } from '../../core/understand/naming.ts';
import { topDialog } from '../../core/understand/tree.ts';
import { newRow, newStaffList, read, readingOf } from './fixtures.ts';
import { elementOf, nodeOf, pageOf } from './sensed.ts';

const first = (html: string, selector = '#it') => {
  document.body.innerHTML = html;
  const found = document.querySelector(selector);
  if (!found) throw new Error('nothing is there');
  return found;
};

/** What stands for the first element that is there. */
const named = (html: string) => nodeOf(first(html));
/** The dialog on top of a page. */
const topOn = (html: string) => {
  const dialog = topDialog(pageOf(first(html).ownerDocument).root);
  return dialog && elementOf(dialog)?.id;
};

describe('a name', () => {
  it.each([
    ['a button by its value', '<input type="submit" id="it" value="Save">', 'Save'],
    [
      'a button whose value is beside a label',
      '<label for="it">x</label><input type="button" id="it" value="Save">',
      'Save',
    ],
    [
      'a part by the value of a button',
      '<div role="button" id="it"><input type="submit" value="Save"> all</div>',
      'Save all',
    ],
    ['by what ARIA says first', '<button id="it" aria-label="Close" title="x">×</button>', 'Close'],
    ['by its title last', '<button id="it" title="Close"></button>', 'Close'],
    ['a field by what stands in it while it is empty', '<input id="it" placeholder="Search">', 'Search'],
    ['a text as it is seen', '<p id="it"> Ana\n Ruiz </p>', 'Ana Ruiz'],
    ['a picture by its text', '<img id="it" alt=" A  cat ">', 'A cat'],
    ['a field by what ARIA says of its label', '<label aria-label="Name">Who <input id="it"></label>', 'Name'],
    ['a field by no label of another', '<label for="that">Who</label><input id="it" title="Name">', 'Name'],
    ['a button by the picture in it', '<button id="it"><img alt="Edit"> Ana</button>', 'Edit Ana'],
    ['a part by what ARIA says of it', '<button id="it"><i aria-label="Edit">x</i> Ana</button>', 'Edit Ana'],
    ['a part by its title', '<button id="it"><i title="Edit"></i> Ana</button>', 'Edit Ana'],
    ['no text of a drawing', '<button id="it"><svg><text>x</text></svg>Ana</button>', 'Ana'],
    ['the title of a drawing', '<button id="it"><svg><title>Edit</title></svg></button>', 'Edit'],
    ['no choice within', '<button id="it">Ana <select><option>x</option></select></button>', 'Ana'],
    ['a table by its caption', '<table id="it"><caption>Staff</caption><tr><td>x</td></tr></table>', 'Staff'],
    ['a group by its legend', '<fieldset id="it"><legend>Billing</legend><p>x</p></fieldset>', 'Billing'],
    [
      'several by id, in that order',
      '<b id="b">Bo</b><b id="a">Ana</b><p id="it" aria-labelledby="a no b">x</p>',
      'Ana Bo',
    ],
    [
      'a part that another id names',
      '<b id="a" aria-labelledby="b">Ana</b><b id="b">Bo</b><p id="it" aria-labelledby="a"></p>',
      'Ana',
    ],
  ])('%s', (_, html, name) => {
    expect(accessibleName(named(html))).toBe(name);
  });

  it('of a box without one is the text beside it, if it is short and the box stands alone', () => {
    const beside = (text: string, more = '') =>
      controlName(named(`<div><input type="checkbox" id="it"> ${text}${more}</div>`));
    expect(beside('Billing')).toBe('Billing');
    expect(beside('x'.repeat(200))).toBe('x'.repeat(200));
    expect(beside('x'.repeat(201))).toBe('');
    expect(beside('Billing', '<input type="checkbox">')).toBe('');
    expect(controlName(named('<div><button id="it"></button> Billing</div>'))).toBe('');
  });

  it('of a box with two labels is both, in the order of the page, without what can be set in them', () => {
    const html =
      '<label for="it">A</label><label>B <input type="checkbox" id="it"><select><option>x</option></select></label>';
    expect(controlName(named(html))).toBe('A B');
    expect(controlName(named('<label hidden for="it">A</label><input type="checkbox" id="it" title="C">'))).toBe('C');
  });
});

describe('headings above', () => {
  it('are the nearest of each rank, by their tags or as ARIA ranks them', () => {
    const html = `<h1>A</h1><h3>B</h3><div role="heading" aria-level="3">C</div><h2>D</h2><h3>E</h3>
      <div role="heading">F</div><h4 hidden>G</h4><p id="it"></p><h2>H</h2>`;
    expect(headingsAbove(named(html))).toEqual(['F', 'A']);
    expect(headingsAbove(named(html.replace('<div role="heading">F</div>', '')))).toEqual(['E', 'D', 'A']);
  });

  it('are not those in a dialog, nor the one that it stands in', () => {
    expect(headingsAbove(named('<h1>A</h1><dialog open><h2>B</h2></dialog><h2>C <i id="it"></i></h2>'))).toEqual(['A']);
  });
});

it('a page is about permissions if one of its headings says so, whatever else it shows', () => {
  const [vocabulary] = vocabularies;
  if (!vocabulary) throw new Error('no practice system is known');
  const isAbout = (html: string) => isAboutPermissions(first(`${html}<p id="it">`).ownerDocument, vocabulary);
  expect(isAbout('<h1>Staff</h1><h2>Permissions for Ana Ruiz</h2>')).toBe(true);
  expect(isAbout('<h1>Staff</h1><p>Permissions for Ana Ruiz</p>')).toBe(false);
  expect(isAbout('<h1>Staff</h1><h2 hidden>Permissions for Ana Ruiz</h2>')).toBe(false);
});

it('a table is called by its caption where no heading stands above it', () => {
  const table = newStaffList(newRow(1, 'Ana Ruiz')).replace('<h1>Staff</h1>', '');
  const captioned = table.replace('<table>', '<table><caption>Staff</caption>').replace('<th>Actions</th>', '');
  expect(readingOf(read(captioned.replace('<td><button aria-label="Actions">⋮</button></td>', ''))).kind).toBe(
    'staffList',
  );
});

it('the dialog on top is the last one that is open', () => {
  const html = (more: string) =>
    `<dialog open id="a"></dialog><div role="dialog" id="b"></div><dialog id="c"></dialog>${more}<p id="it">`;
  expect(topOn(html(''))).toBe('b');
  expect(topOn(html('<div role="alertdialog" id="d"></div>'))).toBe('d');
  expect(topOn('<dialog id="c"></dialog><p id="it">')).toBeUndefined();
});
