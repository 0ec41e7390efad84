/** @jsxImportSource react */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { fullName, type License, lastFirst, type Member, saveLicense } from '../start.ts';

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { text: sortFn_text },
});

const helper = createColumnHelper<typeof features, Member>();

const Switch = ({ member, license, label }: { member: Member; license: License; label: string }) => (
  <button
    type="button"
    role="switch"
    className="switch"
    aria-checked={member[license]}
    aria-label={`${label} license`}
    data-staff-id={member.id}
    onClick={() => saveLicense(member, license, !member[license])}
  />
);

const switches = (license: License, label: string) =>
  helper.display({
    id: license,
    header: label,
    cell: ({ row }) => <Switch member={row.original} license={license} label={label} />,
  });

export const staffColumns = helper.columns([
  helper.accessor(fullName, {
    id: 'name',
    header: 'Full name',
    sortFn: 'text',
    cell: ({ row, getValue }) => <a href={`/staff/${row.original.id}`}>{getValue()}</a>,
  }),
  helper.accessor('position', { header: 'Position', sortFn: 'text' }),
  helper.accessor('location', { header: 'Default location', sortFn: 'text' }),
  helper.display({
    id: 'actions',
    header: 'Actions',
    cell: ({ row }) => <a href={`/staff/${row.original.id}/permissions`}>Permissions</a>,
  }),
]);

export const licenseColumns = helper.columns([
  helper.accessor(lastFirst, { id: 'name', header: 'Full name', sortFn: 'text' }),
  switches('provider', 'Provider'),
  switches('admin', 'Admin'),
]);

export type Columns = typeof staffColumns | typeof licenseColumns;
