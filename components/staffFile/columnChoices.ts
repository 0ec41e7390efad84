import {
  type Answers,
  type FileLayout,
  inLanguage,
  knownColumns,
  type PracticeSystem,
  type StaffColumn,
} from '../../core/index.ts';
import { useLanguage, useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';

export type FileColumn = FileLayout['columns'][number];

export interface ColumnChoice {
  column: StaffColumn;
  label: string;
}

export interface ColumnGroup {
  title: string;
  choices: readonly ColumnChoice[];
}

const isIn = (prefix: string) => (one: ColumnChoice) => one.column.startsWith(prefix);

/** All that a column can hold, in groups. */
export function useColumnGroups(system: PracticeSystem): readonly ColumnGroup[] {
  const language = useLanguage();
  const { columns: say } = useWords(staffFileWords);
  const known = inLanguage(language, () => knownColumns(system)).map(
    ({ column, labels: [label] }): ColumnChoice => ({ column, label }),
  );
  const person = known.filter(({ column }) => !column.includes('.'));
  const status = person.findIndex(({ column }) => column === 'active');
  return [
    {
      title: say.groups.person,
      choices: person.toSpliced(status + 1, 0, { column: 'suspended', label: say.suspended }),
    },
    {
      title: say.groups.licenses,
      choices: [...known.filter(isIn('licenses.')), { column: 'licenses', label: say.licenses }],
    },
    { title: say.groups.permissions, choices: known.filter(isIn('permissions.')) },
  ];
}

const lettersOf = (place: number): string =>
  (place >= 26 ? lettersOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** How a column is called: by its heading, and by its letters where it has none or shares it. */
export function useColumnName(): (column: FileColumn) => string {
  const { columns: say } = useWords(staffFileWords);
  return ({ column, place, heading }) => {
    if (heading === '') return say.nth(lettersOf(place));
    return column === heading ? heading : say.named(heading, lettersOf(place));
  };
}

/** Columns with what was said of them just now, before the file was read again. */
export const withAnswers = (columns: readonly FileColumn[], { columns: said = {} }: Answers): FileColumn[] =>
  columns.map((one) => (Object.hasOwn(said, one.column) ? { ...one, holds: said[one.column] ?? null } : one));
