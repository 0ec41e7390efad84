/** @jsxImportSource react */
import Table from '@rc-component/table';
import { useState } from 'react';
import { inOrder, type Order, type StaffColumn, turned } from '../columns.tsx';
import type { TableProps } from '../reactList.ts';
import { type License, type Member, saveLicense } from '../start.ts';

const SCROLL = { x: 1200, y: 480 };

export const switchOf = (member: Member, license: License) => (
  <button
    type="button"
    role="switch"
    className="ant-switch"
    aria-checked={member[license]}
    onClick={() => saveLicense(member, license, !member[license])}
  />
);

/** The table inside that of Ant Design: its head is a table of its own, and the names stay in view. */
export function StaffTable({ columns, members }: TableProps) {
  const [order, setOrder] = useState<Order>();
  const headOf = ({ id, by }: StaffColumn) => {
    if (!by) return {};
    const direction = order?.isUp ? 'ascending' : 'descending';
    return {
      ...(order?.id === id && ({ 'aria-sort': direction } as const)),
      className: 'rc-table-column-has-sorters',
      tabIndex: 0,
      onClick: () => setOrder(turned(order, id)),
    };
  };
  return (
    <Table<Member>
      rowKey="id"
      scroll={SCROLL}
      columns={columns.map((column, i) => ({
        key: column.id,
        title: column.label,
        width: 300,
        ...(i === 0 && { fixed: 'left' }),
        render: (_: unknown, member: Member) => column.cell(member),
        onHeaderCell: () => headOf(column),
      }))}
      data={inOrder(members, columns, order)}
    />
  );
}
