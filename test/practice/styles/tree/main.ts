import './style.css';
import { element } from '../element.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

interface Column {
  label: string;
  text: (member: Member) => string;
  content?: (member: Member) => Node;
}

const role = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = element('div', {}, ...children);
  for (const [key, value] of Object.entries({ role: name, ...attributes })) made.setAttribute(key, value);
  return made;
};

const byLocation = (members: readonly Member[]): Map<string, Member[]> => {
  const groups = new Map<string, Member[]>();
  for (const member of members) groups.set(member.location, [...(groups.get(member.location) ?? []), member]);
  return groups;
};

/** Written by hand, without markup in strings: people under the location they belong to, which opens and closes. */
const treeOf =
  (columns: readonly Column[], marks: (member: Member) => Record<string, string>): Build =>
  (place, members) => {
    const view = { members, search: '', sorted: columns[0], direction: 0, closed: new Set<string>() };
    const tree = role('treegrid', { 'aria-label': 'Staff by location' });
    place.append(tree);

    const sort = (column: Column): void => {
      view.direction = view.sorted === column && view.direction === 1 ? -1 : 1;
      view.sorted = column;
      draw();
    };
    const toggle = (location: string): void => {
      if (!view.closed.delete(location)) view.closed.add(location);
      draw();
    };
    const header = (column: Column): HTMLElement => {
      const button = element('button', { type: 'button', textContent: column.label });
      button.addEventListener('click', () => sort(column));
      return role('columnheader', {}, button);
    };
    const branch = (location: string, count: number): HTMLElement => {
      const isOpen = !view.closed.has(location);
      const button = element('button', { type: 'button', textContent: `${location} (${count})` });
      button.addEventListener('click', () => toggle(location));
      const cell = role('gridcell', { 'aria-colspan': String(columns.length) }, button);
      return role('row', { 'aria-level': '1', 'aria-expanded': String(isOpen) }, cell);
    };
    const leaf = (member: Member): HTMLElement =>
      role(
        'row',
        { 'aria-level': '2', ...marks(member) },
        ...columns.map(({ text, content }) => role('gridcell', {}, content ? content(member) : text(member))),
      );
    const listed = (): Member[] => {
      const wanted = view.search.toLowerCase();
      const { sorted, direction } = view;
      const found = view.members.filter((member) =>
        columns.some(({ text }) => text(member).toLowerCase().includes(wanted)),
      );
      return sorted && direction !== 0
        ? found.sort((a, b) => direction * sorted.text(a).localeCompare(sorted.text(b)))
        : found;
    };
    function draw(): void {
      const rows = [...byLocation(listed())].flatMap(([location, group]) => [
        branch(location, group.length),
        ...(view.closed.has(location) ? [] : group.map(leaf)),
      ]);
      tree.replaceChildren(
        role('rowgroup', {}, role('row', {}, ...columns.map(header))),
        role('rowgroup', {}, ...rows),
      );
    }
    draw();
    return {
      search: (search) => {
        view.search = search;
        draw();
      },
      refresh: (others) => {
        view.members = others;
        draw();
      },
      remove: () => tree.remove(),
    };
  };

const pressed = (license: License, label: string): Column => ({
  label,
  text: (member) => (member[license] ? 'On' : 'Off'),
  content: (member) => {
    const button = element('button', { type: 'button' });
    const show = () => {
      button.setAttribute('aria-pressed', String(member[license]));
      button.textContent = member[license] ? 'On' : 'Off';
    };
    button.addEventListener('click', () => saveLicense(member, license, !member[license]).then(show));
    show();
    return button;
  },
});

start({
  staff: treeOf(
    [
      {
        label: 'Full name',
        text: lastFirst,
        content: (member) => element('a', { href: `/staff/${member.id}`, textContent: lastFirst(member) }),
      },
      { label: 'Position', text: ({ position }) => position },
      { label: 'Default location', text: ({ location }) => location },
      {
        label: 'Actions',
        text: () => '',
        content: ({ id }) => element('a', { href: `/staff/${id}/permissions`, textContent: 'Permissions' }),
      },
    ],
    () => ({}),
  ),
  licenses: treeOf(
    [{ label: 'Full name', text: fullName }, pressed('provider', 'Provider'), pressed('admin', 'Admin')],
    ({ id }) => ({ id: `staff-${id}` }),
  ),
});
