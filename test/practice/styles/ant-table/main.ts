import '@rc-component/table/assets/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, start } from '../start.ts';
import { type Columns, licenseColumns, staffColumns } from './columns.tsx';
import { StaffTable } from './StaffTable.tsx';

const listOf =
  (columns: Columns): Build =>
  (place, members) => {
    const container = element('div');
    place.append(container);
    const root = createRoot(container);
    let [all, search] = [members, ''];
    const render = () =>
      root.render(createElement(StaffTable, { columns, members: all.filter((member) => matches(member, search)) }));
    render();
    return {
      search: (text) => {
        search = text;
        render();
      },
      refresh: (others) => {
        all = others;
        render();
      },
      remove: () => {
        root.unmount();
        container.remove();
      },
    };
  };

start({ staff: listOf(staffColumns), licenses: listOf(licenseColumns) });
