import type { Practice, StaffMember } from '../../model/practice.ts';
import { otherSystem, systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { writeCsv } from '../formats/writeCsv.ts';
import { ALWAYS_WRITTEN, type Column, columnById } from './columns.ts';
import { knownColumns, uncataloguedColumn } from './headings.ts';

/** What stands under a key of its own; what an object has from its prototype is no fact. */
const valueAt = (facts: unknown, key: string): unknown =>
  typeof facts === 'object' && facts !== null && Object.hasOwn(facts, key) ? Reflect.get(facts, key) : undefined;

/** What stands in the cell of somebody; '' where it is not known. */
const cellText = (member: StaffMember, { at: [field, key], cells }: Column, system: PracticeSystem): string => {
  const value = key === undefined ? member[field as keyof StaffMember] : valueAt(valueAt(member, field), key);
  return value === undefined ? '' : cells.write(value, system);
};

/** A column as it is written: its heading, and what stands in it for somebody. */
interface WrittenColumn {
  heading: string;
  cellOf(member: StaffMember): string;
}

const columnsOf = ({ staff }: Practice, system: PracticeSystem | undefined): WrittenColumn[] => {
  const known = knownColumns(system);
  const ids = new Set<string>(known.map(({ column }) => column));
  const keys = new Set(staff.flatMap(({ permissions = {} }) => Object.keys(permissions)));
  const others = [...keys].filter((key) => !ids.has(`permissions.${key}`)).map(uncataloguedColumn);
  return [...known, ...others].flatMap(({ column: id, labels: [heading] }) => {
    const column = columnById(id);
    const cellOf = (member: StaffMember): string => cellText(member, column, system ?? otherSystem);
    const isWritten =
      id.startsWith('licenses.') || ALWAYS_WRITTEN.includes(id) || staff.some((member) => cellOf(member) !== '');
    return isWritten ? [{ heading, cellOf }] : [];
  });
};

/** The staff of a practice as CSV, one person a row; what has not been read is an empty cell. */
export function practiceCsv(practice: Practice): string {
  const columns = columnsOf(practice, systemById(practice.system));
  return writeCsv([
    columns.map(({ heading }) => heading),
    ...practice.staff.map((member) => columns.map(({ cellOf }) => cellOf(member))),
  ]);
}
