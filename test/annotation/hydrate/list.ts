import { PEOPLE } from '../staffPage.ts';

/** Makes an element in a framework. */
type Make<Drawn> = (tag: string, props: Record<string, unknown>, children: Drawn[] | string) => Drawn;

/** The staff list as a framework draws it, on the server and in the browser. */
export const listIn = <Drawn>(make: Make<Drawn>, isTurned = false): Drawn => {
  const heads = ['Full name', 'Position', 'Actions'].map((text) => make('th', { key: text }, text));
  const people = isTurned ? PEOPLE.toReversed() : PEOPLE;
  const rows = people.map(([id, name, position]) =>
    make('tr', { key: id }, [
      make('td', { key: 'name' }, [make('a', { key: 'link', href: `/staff/${id}` }, name)]),
      make('td', { key: 'position' }, position),
      make('td', { key: 'actions' }, [make('a', { key: 'link', href: `/staff/${id}/permissions` }, 'Permissions')]),
    ]),
  );
  return make('table', { key: 'table' }, [
    make('thead', { key: 'head' }, [make('tr', { key: 'row' }, heads)]),
    make('tbody', { key: 'body' }, rows),
  ]);
};
