/** @jsxImportSource react */
import Table from '@rc-component/table';
import { useState } from 'react';
import type { Member } from '../start.ts';
import type { Column, Columns } from './columns.tsx';

const SCROLL = { x: 1200, y: 480 };

interface Order {
  key: string;
  isUp: boolean;
}

interface Props {
  columns: Columns;
  members: Member[];
}

const sorted = (members: readonly Member[], by: Column['by'], isUp: boolean): readonly Member[] => {
  if (!by) return members;
  const rows = members.toSorted((a, b) => by(a).localeCompare(by(b)));
  return isUp ? rows : rows.toReversed();
};

/** The table inside that of Ant Design: its head is a table of its own, and the names stay in view. */
export function StaffTable({ columns, members }: Props) {
  const [order, setOrder] = useState<Order>();
  const headOf = ({ key, by }: Column) => {
    if (!by) return {};
    const isSorted = order?.key === key;
    const direction = order?.isUp ? 'ascending' : 'descending';
    return {
      ...(isSorted && ({ 'aria-sort': direction } as const)),
      className: 'rc-table-column-has-sorters',
      tabIndex: 0,
      onClick: () => setOrder({ key, isUp: !(isSorted && order.isUp) }),
    };
  };
  return (
    <Table<Member>
      prefixCls="rc-table"
      rowKey="id"
      scroll={SCROLL}
      columns={columns.map((column) => ({ ...column, onHeaderCell: () => headOf(column) }))}
      data={sorted(members, columns.find(({ key }) => key === order?.key)?.by, order?.isUp ?? true)}
    />
  );
}
