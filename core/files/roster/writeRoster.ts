import type { Practice, StaffMember } from '../../model/practice.ts';
import { systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { rosterWords } from '../../words/rosterProblems.ts';
import { joinTexts, writeCsv } from '../formats/csvCell.ts';
import { ALWAYS_WRITTEN, FLAGS, type KnownColumn, knownColumns, type RosterColumn, rawHeading } from './columns.ts';

const word = (value: boolean | undefined, yes: string, no: string): string =>
  value === undefined ? '' : value ? yes : no;

const textOf = (member: StaffMember, column: RosterColumn, { staffTypes }: PracticeSystem): string => {
  const say = rosterWords();
  const [group = '', ...key] = column.split('.');
  if (key.length > 0) {
    const facts: Readonly<Record<string, boolean | undefined>> = member[group as 'licenses' | 'permissions'] ?? {};
    const name = key.join('.');
    return Object.hasOwn(facts, name) ? word(facts[name], say.on, say.off) : '';
  }
  const flag = FLAGS.find((one) => one === column);
  if (flag === 'active') return word(member.active, say.active, say.inactive);
  if (flag) return word(member[flag], say.yes[0] ?? '', say.no[0] ?? '');
  switch (column) {
    case 'job':
      return staffTypes.find(({ job }) => job === member.job)?.label ?? member.job ?? '';
    case 'supervisors':
      return joinTexts(member.supervision?.supervisors ?? []);
    case 'supervision':
      return member.supervision?.mode ?? '';
    case 'id':
    case 'name':
    case 'position':
    case 'email':
      return member[column] ?? '';
    default:
      return '';
  }
};

const columnsOf = ({ staff }: Practice, system: PracticeSystem): KnownColumn[] => {
  const known = knownColumns(system);
  const keys = new Set<string>(known.map(({ column }) => column));
  const others = new Set(
    staff.flatMap(({ permissions = {} }) => Object.keys(permissions).filter((key) => !keys.has(`permissions.${key}`))),
  );
  const all = [
    ...known,
    ...[...others].map((key): KnownColumn => ({ column: `permissions.${key}`, labels: [rawHeading(key)] })),
  ];
  return all.filter(
    ({ column }) =>
      ALWAYS_WRITTEN.has(column) ||
      column.startsWith('licenses.') ||
      staff.some((member) => textOf(member, column, system) !== ''),
  );
};

/** The staff of a practice as CSV, one person a row; what has not been read is an empty cell. */
export function practiceCsv(practice: Practice): string {
  const system = systemById(practice.system);
  const columns = columnsOf(practice, system);
  return writeCsv([
    columns.map(({ labels }) => labels[0]),
    ...practice.staff.map((member) => columns.map(({ column }) => textOf(member, column, system))),
  ]);
}
