/** @jsxImportSource react */
import { useState } from 'react';
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Switch,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { inOrder } from '../columns.tsx';
import type { TableProps } from '../reactList.ts';
import { type License, type Member, saveLicense } from '../start.ts';

const LAYOUT = { rowHeight: 40, headingHeight: 40 };

/** Rows are drawn again for others: what is somebody's own goes with them. */
export const switchOf = (member: Member, license: License) => (
  <Switch
    key={member.id}
    aria-label={`${license} license`}
    defaultSelected={member[license]}
    onChange={(isOn) => saveLicense(member, license, isOn)}
  >
    <div className="indicator" />
  </Switch>
);

/** Rows of whoever is in view, each where it is put. */
export function StaffTable({ columns, members }: TableProps) {
  const [sort, setSort] = useState<SortDescriptor>();
  const order = sort && { id: String(sort.column), isUp: sort.direction === 'ascending' };
  return (
    <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
      <Table aria-label="Staff" className="sheet" {...(sort && { sortDescriptor: sort })} onSortChange={setSort}>
        <TableHeader>
          {columns.map(({ id, label, by }, i) => (
            <Column key={id} id={id} isRowHeader={i === 0} allowsSorting={by !== undefined}>
              {label}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={inOrder(members, columns, order)}>
          {(member) => (
            <Row id={member.id}>
              {columns.map(({ id, cell }) => (
                <Cell key={id}>{cell(member)}</Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
