import { useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { MatrixColumn, PermissionMatrix } from '../../../core/index.ts';

interface Group {
  title: string;
  columns: MatrixColumn[];
}

/** A title over fewer columns has no room: it is read out, and their own heads say what they are. */
const ROOM_FOR_TITLE = 4;

/** Columns that stand beside each other under one heading of the practice system. */
const useGroups = (columns: readonly MatrixColumn[], levels: PermissionMatrix['levels']): Group[] => {
  const say = useWords(accessWords);
  const groups: Group[] = [];
  for (const column of columns) {
    const { kind, level } = column;
    const title = kind === 'license' ? say.licenses : level ? levels[level] : say.otherBoxes;
    const last = groups.at(-1);
    if (last?.title === title) last.columns.push(column);
    else groups.push({ title, columns: [column] });
  }
  return groups;
};

interface Props {
  columns: readonly MatrixColumn[];
  levels: PermissionMatrix['levels'];
  /** The column that is reached with Tab, where it is one of these; 0 is that of the names. */
  active: number | undefined;
  isChosen(column: MatrixColumn): boolean;
  choose(column: MatrixColumn): void;
}

/** How the cells of each column stand: groups begin with a line. */
export const classesOf = (columns: readonly MatrixColumn[]): string[] =>
  columns.map(({ level, kind }, i) => {
    const before = columns[i - 1];
    return before === undefined || before.level !== level || before.kind !== kind ? 'first' : '';
  });

/** The heads of the matrix: groups, and what stands in each column. */
export const MatrixHead = ({ columns, levels, active, isChosen, choose }: Props) => {
  const say = useWords(accessWords);
  const groups = useGroups(columns, levels);
  const classes = classesOf(columns);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} class="corner" tabIndex={active === 0 ? 0 : undefined}>
          {say.person}
        </th>
        {groups.map(({ title, columns: under }) => (
          <th key={under[0]?.key} scope="colgroup" colSpan={under.length} class="group first">
            <span class={under.length < ROOM_FOR_TITLE ? 'unseen' : ''}>{title}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {columns.map((column, i) => (
          <th
            key={`${column.kind} ${column.key}`}
            scope="col"
            class={`${classes[i]} ${column.key === column.level ? 'level' : ''}`}
          >
            <button
              type="button"
              tabIndex={active === i + 1 ? 0 : -1}
              aria-pressed={isChosen(column)}
              onClick={() => choose(column)}
            >
              <span>{column.label}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
};
