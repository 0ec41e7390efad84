/** @jsxImportSource react */
import { DetailsList, type IColumn, SelectionMode, Toggle } from '@fluentui/react';
import { useState } from 'react';
import { inOrder, type Order, turned } from '../columns.tsx';
import type { TableProps } from '../reactList.ts';
import { type License, type Member, saveLicense } from '../start.ts';

export const switchOf = (member: Member, license: License) => (
  <Toggle
    key={member.id}
    ariaLabel={`${license} license`}
    defaultChecked={member[license]}
    onChange={(_, isOn = false) => saveLicense(member, license, isOn)}
  />
);

/** Rows come in pages of ten, those out of view are not drawn, and cells are of equal width. */
export function StaffTable({ columns, members }: TableProps) {
  const [order, setOrder] = useState<Order>();
  const drawn = columns.map(
    ({ id, label, by, cell }, i): IColumn => ({
      key: id,
      name: label,
      minWidth: 200,
      isRowHeader: i === 0,
      isSorted: order?.id === id,
      isSortedDescending: order?.isUp === false,
      onRender: cell,
      ...(by && { onColumnClick: () => setOrder(turned(order, id)) }),
    }),
  );
  return (
    <div className="sheet" data-is-scrollable="true">
      <DetailsList
        columns={drawn}
        items={inOrder(members, columns, order)}
        getKey={({ id }: Member) => id}
        selectionMode={SelectionMode.none}
      />
    </div>
  );
}
