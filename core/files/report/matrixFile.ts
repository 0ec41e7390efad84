import type { FilteredMatrix } from '../../views/access/filterMatrix.ts';
import type { MatrixColumn, MatrixRow, PermissionMatrix } from '../../views/access/permissionMatrix.ts';
import { accessColumnWords } from '../../words/accessColumns.ts';
import { writeCsv } from '../formats/writeCsv.ts';

const day = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));

/** A box with its level before it: boxes of two levels may be called alike. */
const headingOf = ({ key, label, level }: MatrixColumn, levels: PermissionMatrix['levels']): string =>
  level === undefined || key === level ? label : `${levels[level]}: ${label}`;

/** Who can do what as CSV, as far as it is shown: one person a row, those who may fit at the end; days in UTC. */
export function matrixCsv({ columns, sure, unsure }: FilteredMatrix, { levels }: PermissionMatrix): string {
  const say = accessColumnWords();
  const toCells = ({ name, position = '', email = '', isInactive, findings, readAt, cells }: MatrixRow): string[] => [
    name,
    position,
    email,
    isInactive ? say.inactive : '',
    findings.map(({ label }) => label).join('; '),
    day(readAt),
    ...cells.map((cell) => say.cells[cell]),
  ];
  return writeCsv([
    [...Object.values(say.columns), ...columns.map((column) => headingOf(column, levels))],
    ...[...sure, ...unsure].map(toCells),
  ]);
}
