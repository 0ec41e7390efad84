/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
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
import { fullName, type License, lastFirst, type Member, saveLicense } from '../start.ts';

interface StaffColumn {
  id: string;
  label: string;
  /** What it is sorted by; without it it is not. */
  by?: (member: Member) => string;
  cell(member: Member): ReactNode;
}
export type Columns = readonly StaffColumn[];

const link = (member: Member, text: string, path = '') => <a href={`/staff/${member.id}${path}`}>{text}</a>;

export const staffColumns: Columns = [
  { id: 'name', label: 'Full name', by: fullName, cell: (member) => link(member, fullName(member)) },
  { id: 'position', label: 'Position', by: ({ position }) => position, cell: ({ position }) => position },
  { id: 'location', label: 'Default location', by: ({ location }) => location, cell: ({ location }) => location },
  { id: 'actions', label: 'Actions', cell: (member) => link(member, 'Permissions', '/permissions') },
];

const switchOf = (id: License, label: string): StaffColumn => ({
  id,
  label,
  cell: (member) => (
    // Rows are drawn again for others: what is somebody's own goes with them.
    <Switch
      key={member.id}
      aria-label={`${label} license`}
      defaultSelected={member[id]}
      onChange={(isOn) => saveLicense(member, id, isOn)}
    >
      <div className="indicator" />
    </Switch>
  ),
});

export const licenseColumns: Columns = [
  { id: 'name', label: 'Full name', cell: (member) => link(member, lastFirst(member)) },
  switchOf('provider', 'Provider'),
  switchOf('admin', 'Admin'),
];

interface Props {
  columns: Columns;
  members: Member[];
}

const LAYOUT = { rowHeight: 40, headingHeight: 40 };

/** Rows of whoever is in view, each where it is put. */
export function StaffTable({ columns, members }: Props) {
  const [sort, setSort] = useState<SortDescriptor>();
  const by = columns.find(({ id }) => id === sort?.column)?.by;
  const rows = by ? members.toSorted((a, b) => by(a).localeCompare(by(b))) : members;
  if (sort?.direction === 'descending') rows.reverse();
  return (
    <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
      <Table aria-label="Staff" className="sheet" {...(sort && { sortDescriptor: sort })} onSortChange={setSort}>
        <TableHeader>
          {columns.map(({ id, label, by: isSorted }, i) => (
            <Column key={id} id={id} isRowHeader={i === 0} allowsSorting={isSorted !== undefined}>
              {label}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows}>
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
