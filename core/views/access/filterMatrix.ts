import { isFoundBy } from '../../model/search.ts';
import type { License } from '../../model/terms.ts';
import type { MatrixCell, MatrixColumn, MatrixRow, PermissionMatrix } from './permissionMatrix.ts';

/** What of the matrix is looked at; what is absent leaves nothing out. */
export interface MatrixFilter {
  /** Who has this permission. */
  permission?: string;
  /** Who has this license, or none. */
  license?: License | 'none';
  /** Of whom this rule found something. */
  finding?: string;
  /** Only people and permissions with something on. */
  onlyOn?: true;
  /** With people who are inactive. */
  withInactive?: true;
  /** The beginning of a name or a position. */
  query?: string;
}

/** A part of the matrix: its rows have a cell for each of its columns. */
export interface FilteredMatrix {
  columns: MatrixColumn[];
  /** Whoever fits, however what is not read turns out. */
  sure: MatrixRow[];
  /** Whoever may fit: that hangs on what is not read. */
  unsure: MatrixRow[];
  /** People who would be there but for being inactive. */
  inactive: number;
  /** Permissions that are left out, for nobody here is known to have them. */
  hidden: number;
  /** Permissions that are left out, for nobody's page has shown them. */
  unseen: number;
}

/** One that is off decides; else one that is unread leaves it open (Kleene). */
const all = (cells: readonly MatrixCell[]): MatrixCell => {
  if (cells.includes('off')) return 'off';
  return cells.includes('unread') ? 'unread' : 'on';
};

const any = (cells: readonly MatrixCell[]): MatrixCell => {
  if (cells.includes('on')) return 'on';
  return cells.includes('unread') ? 'unread' : 'off';
};

const NOT: Record<MatrixCell, MatrixCell> = { on: 'off', off: 'on', unread: 'unread' };

const placesOf = (columns: readonly MatrixColumn[], fits: (column: MatrixColumn) => boolean): number[] =>
  columns.flatMap((column, i) => (fits(column) ? [i] : []));

/** The filter without what this matrix does not have: a link may be older than what was read since. */
export function filterFor(filter: MatrixFilter, { columns }: PermissionMatrix): MatrixFilter {
  const { permission, license, ...others } = filter;
  const has = (kind: MatrixColumn['kind'], key?: string): boolean =>
    columns.some((column) => column.kind === kind && (key === undefined || column.key === key));
  const isKnownLicense = has('license', license === 'none' ? undefined : license);
  return {
    ...others,
    ...(permission !== undefined && has('permission', permission) && { permission }),
    ...(license !== undefined && isKnownLicense && { license }),
  };
}

/** Whether somebody fits a filter, their being active aside. */
const fitOf = (filter: MatrixFilter, columns: readonly MatrixColumn[]): ((row: MatrixRow) => MatrixCell) => {
  const { permission, license, finding, onlyOn, query } = filter;
  const permissions = placesOf(columns, ({ kind }) => kind === 'permission');
  const chosen = placesOf(columns, ({ kind, key }) => kind === 'permission' && key === permission);
  const licenses = placesOf(columns, ({ kind, key }) => kind === 'license' && (license === 'none' || key === license));
  const at = (places: readonly number[], { cells }: MatrixRow): MatrixCell[] =>
    places.map((place) => cells[place] ?? 'unread');
  return (row) => {
    const { name, position = '', findings } = row;
    if (query !== undefined && !isFoundBy(query, name) && !isFoundBy(query, `${name} ${position}`)) return 'off';
    if (finding !== undefined && !findings.some(({ rule }) => rule === finding)) return 'off';
    return all([
      ...at(chosen, row),
      ...at(licenses, row).map((cell) => (license === 'none' ? NOT[cell] : cell)),
      ...(onlyOn ? [any(at(permissions, row))] : []),
    ]);
  };
};

/** A column with its place in the whole matrix. */
type Placed = MatrixColumn & { place: number };

/** The columns that are looked at: a page of the practice system may lack boxes that its guide names. */
const seenIn = (columns: readonly MatrixColumn[], { permission }: MatrixFilter): Placed[] => {
  const placed = columns.map((column, place) => ({ ...column, place }));
  const isAnySeen = columns.some(({ kind, isUnseen }) => kind === 'permission' && !isUnseen);
  return isAnySeen ? placed.filter(({ key, isUnseen }) => !isUnseen || key === permission) : placed;
};

/** The chosen permission comes first; those that nobody has are left out if only what is on is wanted. */
const columnsFor = (
  seen: readonly Placed[],
  { permission, onlyOn }: MatrixFilter,
  rows: readonly MatrixRow[],
): Placed[] => {
  const rank = ({ kind, key }: MatrixColumn): number => (kind === 'license' ? 0 : key === permission ? 1 : 2);
  return seen
    .filter((column) => !onlyOn || rank(column) < 2 || rows.some(({ cells }) => cells[column.place] === 'on'))
    .sort((a, b) => rank(a) - rank(b));
};

/** The part of a matrix that a filter leaves: whoever may fit stands apart from whoever surely does. */
export function filterMatrix(matrix: PermissionMatrix, wanted: MatrixFilter): FilteredMatrix {
  const filter = filterFor(wanted, matrix);
  const fits = fitOf(filter, matrix.columns);
  const fitting = Map.groupBy(matrix.rows, fits);
  const isLeftOut = ({ isInactive }: MatrixRow): boolean => isInactive === true && !filter.withInactive;
  const [sure = [], unsure = []] = [fitting.get('on'), fitting.get('unread')];
  const shown = [...sure, ...unsure].filter((row) => !isLeftOut(row));
  const seen = seenIn(matrix.columns, filter);
  const placed = columnsFor(seen, filter, shown);
  const narrowed = (rows: readonly MatrixRow[]): MatrixRow[] =>
    rows
      .filter((row) => !isLeftOut(row))
      .map((row) => ({ ...row, cells: placed.map(({ place }) => row.cells[place] ?? 'unread') }));
  return {
    columns: placed.map(({ place: _, ...column }) => column),
    sure: narrowed(sure),
    unsure: narrowed(unsure),
    inactive: sure.length + unsure.length - shown.length,
    hidden: seen.length - placed.length,
    unseen: matrix.columns.length - seen.length,
  };
}
