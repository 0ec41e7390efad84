import type { PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { columnOf } from './headers.ts';
import type { GridRow } from './known.ts';
import { isBeforeName, type NameCell, readNameCell } from './nameCell.ts';
import { plainText } from './text.ts';

/** Where the names of a table stand: in one column, or in two. */
export interface NameColumns {
  name: number;
  /** Where the family name stands, if it has a column of its own. */
  family: number;
  /** The name may stand in the column behind, under the same head: before it there is a picture, or initials. */
  isWide: boolean;
}

/** Undefined: no column is understood to hold names. */
export function nameColumnsIn(
  grid: { headers: readonly string[] },
  { columns, nameParts }: Vocabulary,
): NameColumns | undefined {
  const whole = columnOf(grid, columns.name);
  const [given, family] = [nameParts.given, nameParts.family].map((labels) => columnOf(grid, labels));
  const parts = { name: whole === -1 ? (given ?? -1) : whole, family: family ?? -1 };
  if (parts.name === -1 || (whole === -1 && parts.family === -1)) return undefined;
  return { ...parts, isWide: grid.headers[parts.name + 1] === '' };
}

export interface NamedInRow extends NameCell {
  nameCell: PageNode;
}

/** Who a row names, and where. */
export function whoIn({ cells }: GridRow, { name, family, isWide }: NameColumns, vocabulary: Vocabulary) {
  const first = cells[name];
  const second = isWide ? cells[name + 1] : undefined;
  if (!first) return undefined;
  const read = readNameCell(first, vocabulary);
  const behind = second && readNameCell(second, vocabulary);
  const named: NamedInRow =
    second && behind?.name && isBeforeName(read.name, behind.name)
      ? { ...behind, nameCell: second }
      : { ...read, nameCell: first };
  const familyName = cells[family] ? plainText(cells[family]) : '';
  const isWhole = familyName === '' || ` ${named.name}`.endsWith(` ${familyName}`);
  return isWhole || named.name === '' ? named : { ...named, name: `${named.name} ${familyName}` };
}
