/** @jsxImportSource react */
import { EuiDataGrid, EuiProvider } from '@elastic/eui';
import { useState } from 'react';
import { inOrder, type Order } from '../columns.tsx';
import type { TableProps } from '../reactList.ts';
import { SIZE } from '../rebuilt.ts';
import type { License, Member } from '../start.ts';

export const markOf = (member: Member, license: License) => (
  <input type="checkbox" className="euiCheckbox__input" checked={member[license]} readOnly />
);

interface Sorting {
  id: string;
  direction: 'asc' | 'desc';
}

/** Cells out of view are not drawn, and each stands where a style puts it; heads sort by a menu. */
export function StaffTable({ columns, members }: TableProps) {
  const [order, setOrder] = useState<Order>();
  const rows = inOrder(members, columns, order);
  const sort = ([by]: readonly Sorting[]) => setOrder(by && { id: by.id, isUp: by.direction === 'asc' });
  return (
    <EuiProvider>
      <EuiDataGrid
        aria-label="List"
        {...SIZE}
        columns={columns.map(({ id, label, by }) => ({ id, displayAsText: label, isSortable: by !== undefined }))}
        columnVisibility={{ visibleColumns: columns.map(({ id }) => id), setVisibleColumns: () => undefined }}
        rowCount={rows.length}
        renderCellValue={({ rowIndex, columnId }: { rowIndex: number; columnId: string }) => {
          const member = rows[rowIndex];
          return member ? columns.find(({ id }) => id === columnId)?.cell(member) : null;
        }}
        sorting={{ columns: order ? [{ id: order.id, direction: order.isUp ? 'asc' : 'desc' }] : [], onSort: sort }}
        toolbarVisibility={false}
      />
    </EuiProvider>
  );
}
