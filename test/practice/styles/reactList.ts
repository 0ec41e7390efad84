import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Columns } from './columns.tsx';
import { element } from './element.ts';
import { matches } from './matches.ts';
import type { Build, Member } from './start.ts';

export interface TableProps {
  columns: Columns;
  members: readonly Member[];
}

/** Lists that a component of React draws. */
export const reactList =
  (Table: ComponentType<TableProps>) =>
  (columns: Columns): Build =>
  (place, members) => {
    const container = element('div');
    place.append(container);
    const root = createRoot(container);
    const shown = { members, search: '' };
    const render = (change: Partial<typeof shown> = {}) => {
      const { members: all, search } = Object.assign(shown, change);
      root.render(createElement(Table, { columns, members: all.filter((member) => matches(member, search)) }));
    };
    render();
    return {
      search: (search) => render({ search }),
      refresh: (others) => render({ members: others }),
      remove: () => {
        root.unmount();
        container.remove();
      },
    };
  };
