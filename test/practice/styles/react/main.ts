import './style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../element.ts';
import { type Build, start } from '../start.ts';
import { type Columns, licenseColumns, staffColumns } from './columns.tsx';
import { StaffTable } from './StaffTable.tsx';

const listOf =
  (columns: Columns): Build =>
  (place, members) => {
    const container = element('div');
    place.append(container);
    const root = createRoot(container);
    const shown = { members, search: '' };
    const render = (change: Partial<typeof shown> = {}) =>
      root.render(createElement(StaffTable, { columns, ...Object.assign(shown, change) }));
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
