import DataTable from 'datatables.net';
import { element } from '../element.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

type Cells = (member: Member) => (Node | string)[];

const row = (cells: Cells, member: Member): HTMLTableRowElement =>
  element('tr', {}, ...cells(member).map((content) => element('td', {}, content)));

/** A table that stands there whole, which the library then cuts into pages. */
const listOf =
  (labels: readonly string[], cells: Cells): Build =>
  (place, members) => {
    const rowsOf = (some: readonly Member[]) => some.map((member) => row(cells, member));
    const head = element('tr', {}, ...labels.map((label) => element('th', { scope: 'col', textContent: label })));
    const table = element(
      'table',
      { className: 'grid' },
      element('thead', {}, head),
      element('tbody', {}, ...rowsOf(members)),
    );
    place.append(table);
    // The page has a search box of its own.
    const api = new DataTable(table, { order: [], layout: { topEnd: null } });
    return {
      search: (text) => api.search(text).draw(),
      refresh: (others) => api.clear().rows.add(rowsOf(others)).draw(false),
      remove: () => api.destroy(true),
    };
  };

const box = (member: Member, license: License): Node => {
  const input = element('input', { type: 'checkbox', name: `${license}-${member.id}`, checked: member[license] });
  input.addEventListener('change', () => saveLicense(member, license, input.checked));
  return input;
};

start({
  staff: listOf(['Full name', 'Position', 'Default location', 'Actions'], (member) => [
    element('a', { href: `/staff/${member.id}`, textContent: fullName(member) }),
    member.position,
    member.location,
    element('a', { href: `/staff/${member.id}/permissions`, className: 'button', textContent: 'Permissions' }),
  ]),
  licenses: listOf(['Full name', 'Provider', 'Admin'], (member) => [
    lastFirst(member),
    box(member, 'provider'),
    box(member, 'admin'),
  ]),
});
