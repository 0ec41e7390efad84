import { describe, expect, it } from 'vitest';
import { newRow, newStaffList, read, readingOf } from './fixtures.ts';

const list = `<div aria-hidden="true">${newStaffList(newRow(1, 'Ana Ruiz'))}</div>`;
const menu = '<div role="presentation"><div role="menu"><div role="menuitem">Permissions</div></div></div>';

describe('a list that its page hides from screen readers', () => {
  it('is read while a menu lies over it, as everybody else sees it', () => {
    expect(readingOf(read(list + menu)).staff.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('is read as well where it is kept from being clicked meanwhile', () => {
    const inert = list.replace('aria-hidden="true"', 'inert');
    expect(readingOf(read(inert + menu)).staff.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(read(inert)).toBeUndefined();
  });

  it('is not read when there is no menu, or the menu is a part of it', () => {
    expect(read(list)).toBeUndefined();
    expect(read(list.replace('</div>', `${menu}</div>`))).toBeUndefined();
  });

  it('is read below the open options of a drop-down, and not beside a list of options that is always there', () => {
    const options = '<div role="listbox"><div role="option">All</div></div>';
    const opener = '<button aria-haspopup="listbox" aria-expanded="true">Show</button>';
    expect(readingOf(read(list + opener + options)).staff).toHaveLength(1);
    expect(read(list + options)).toBeUndefined();
  });

  it('hides the signs beside its names all the same', () => {
    const initials = '<span aria-hidden="true">AR</span>Ana Ruiz';
    expect(readingOf(read(newStaffList(newRow(1, initials)) + menu)).staff[0]?.name).toBe('Ana Ruiz');
  });
});
