import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Columns } from './columns.tsx';
import { element } from './element.ts';
import { searched } from './searched.ts';
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
    return searched(
      members,
      (found) => root.render(createElement(Table, { columns, members: found })),
      () => {
        root.unmount();
        container.remove();
      },
    );
  };
