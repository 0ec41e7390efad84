import { isPermitted, levelOf } from '../model/permissions.ts';
import type { Practice } from '../model/practice.ts';
import { LEVELS, type Level, type License } from '../model/terms.ts';
import { needOfLevel, permissionLabel } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';

export interface MatrixColumn {
  permission: string;
  label: string;
  /** Absent: it stands in no column that is known. */
  level?: Level;
  needs: License | 'none';
}

/** Who has which permission. */
export interface PermissionMatrix {
  columns: MatrixColumn[];
  /** Cells by the columns; undefined: unread. */
  rows: { id: string; name: string; cells: (boolean | undefined)[] }[];
}

const toColumn = (permission: string, system: PracticeSystem): MatrixColumn => {
  const level = levelOf(permission);
  return {
    permission,
    label: permissionLabel(permission, system),
    ...(level && { level }),
    needs: level ? needOfLevel(level, system) : 'none',
  };
};

const byLevel = (a: MatrixColumn, b: MatrixColumn): number => {
  const place = ({ level }: MatrixColumn): number => (level ? LEVELS.indexOf(level) : LEVELS.length);
  return place(a) - place(b);
};

/**
 * The matrix of people and permissions, by level: what the catalogue lists, and what else was read. It is empty where the
 * practice system is not known here.
 * @param onlyOn leaves out people and permissions with nothing on
 */
export function permissionMatrix(practice: Practice, { onlyOn = false } = {}): PermissionMatrix {
  const system = systemById(practice.system);
  if (!system) return { columns: [], rows: [] };
  const listed = system.permissions.filter(({ kind }) => kind !== 'implied').map(({ key }) => key);
  const read = practice.staff.flatMap(({ permissions = {} }) => Object.keys(permissions));
  const someOn = new Set(
    practice.staff.flatMap(({ permissions = {} }) => Object.keys(permissions).filter((key) => permissions[key])),
  );
  const columns = [...new Set([...listed, ...read])]
    .filter((key) => !onlyOn || someOn.has(key))
    .map((key) => toColumn(key, system))
    .sort(byLevel);
  const rows = practice.staff.map((member) => ({
    id: member.id,
    name: member.name,
    cells: columns.map(({ permission }) => isPermitted(permission, member.permissions ?? {})),
  }));
  return { columns, rows: onlyOn ? rows.filter(({ cells }) => cells.includes(true)) : rows };
}
