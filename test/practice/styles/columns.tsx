/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { fullName, type License, lastFirst, type Member } from './start.ts';

/** A column of a list that React draws. */
export interface StaffColumn {
  id: string;
  label: string;
  /** What it is sorted by; without it it is not. */
  by?: (member: Member) => string;
  cell(member: Member): ReactNode;
}
export type Columns = readonly StaffColumn[];

/** What a list is sorted by. */
export interface Order {
  id: string;
  isUp: boolean;
}

const link = (member: Member, text: string, path = '') => <a href={`/staff/${member.id}${path}`}>{text}</a>;

export const staffColumns: Columns = [
  { id: 'name', label: 'Full name', by: fullName, cell: (member) => link(member, fullName(member)) },
  { id: 'position', label: 'Position', by: ({ position }) => position, cell: ({ position }) => position },
  { id: 'location', label: 'Default location', by: ({ location }) => location, cell: ({ location }) => location },
  { id: 'actions', label: 'Actions', cell: (member) => link(member, 'Permissions', '/permissions') },
];

/** @param cell how it is set whether somebody has a license */
export const licenseColumns = (cell: (member: Member, license: License) => ReactNode): Columns => [
  { id: 'name', label: 'Full name', cell: (member) => link(member, lastFirst(member)) },
  { id: 'provider', label: 'Provider', cell: (member) => cell(member, 'provider') },
  { id: 'admin', label: 'Admin', cell: (member) => cell(member, 'admin') },
];

/** The other way round, where it is sorted by that already. */
export const turned = (order: Order | undefined, id: string): Order => ({
  id,
  isUp: !(order?.id === id && order.isUp),
});

export function inOrder(members: readonly Member[], columns: Columns, order: Order | undefined): Member[] {
  const by = columns.find(({ id }) => id === order?.id)?.by;
  const rows = by ? members.toSorted((a, b) => by(a).localeCompare(by(b))) : [...members];
  return order?.isUp === false ? rows.reverse() : rows;
}
