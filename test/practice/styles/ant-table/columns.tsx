/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { fullName, type License, lastFirst, type Member, saveLicense } from '../start.ts';

export interface Column {
  key: string;
  title: string;
  width: number;
  fixed?: 'left';
  /** What it is sorted by; without it nothing happens at a click on its head. */
  by?: (member: Member) => string;
  render(value: unknown, member: Member): ReactNode;
}
export type Columns = readonly Column[];

const link = (member: Member, text: string, path = '') => <a href={`/staff/${member.id}${path}`}>{text}</a>;

export const staffColumns: Columns = [
  {
    key: 'name',
    title: 'Full name',
    width: 300,
    fixed: 'left',
    by: fullName,
    render: (_, member) => link(member, fullName(member)),
  },
  {
    key: 'position',
    title: 'Position',
    width: 300,
    by: ({ position }) => position,
    render: (_, member) => member.position,
  },
  {
    key: 'location',
    title: 'Default location',
    width: 300,
    by: ({ location }) => location,
    render: (_, member) => member.location,
  },
  { key: 'actions', title: 'Actions', width: 300, render: (_, member) => link(member, 'Permissions', '/permissions') },
];

const switchOf = (key: License, title: string): Column => ({
  key,
  title,
  width: 200,
  render: (_, member) => (
    <button
      type="button"
      role="switch"
      className="ant-switch"
      aria-checked={member[key]}
      onClick={() => saveLicense(member, key, !member[key])}
    />
  ),
});

export const licenseColumns: Columns = [
  { key: 'name', title: 'Full name', width: 300, render: (_, member) => link(member, lastFirst(member)) },
  switchOf('provider', 'Provider'),
  switchOf('admin', 'Admin'),
];
