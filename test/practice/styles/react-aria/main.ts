import './style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, start } from '../start.ts';
import { type Columns, licenseColumns, StaffTable, staffColumns } from './StaffTable.tsx';

const listOf =
  (columns: Columns): Build =>
  (place, members) => {
    const container = element('div');
    place.append(container);
    const root = createRoot(container);
    const shown = { members, search: '' };
    const render = (change: Partial<typeof shown> = {}) => {
      const { members: all, search } = Object.assign(shown, change);
      root.render(createElement(StaffTable, { columns, members: all.filter((member) => matches(member, search)) }));
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

start({ staff: listOf(staffColumns), licenses: listOf(licenseColumns) });
