import { useFormats, useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { FilteredMatrix, MatrixColumn, MatrixRow } from '../../../core/index.ts';
import { type Item, type Place, rowOf } from './items.ts';

interface Props {
  shown: FilteredMatrix;
  items: readonly Item[];
  /** What is pointed at, or has the focus. */
  at: Place | undefined;
}

const useColumn = ({ columns, sure, unsure }: FilteredMatrix, column: MatrixColumn | undefined): string[] => {
  const say = useWords(accessWords);
  const { number } = useFormats();
  if (!column) return [];
  const place = columns.indexOf(column);
  const count = (cell: string): number => [...sure, ...unsure].filter(({ cells }) => cells[place] === cell).length;
  const license = columns.find(({ kind, key }) => kind === 'license' && key === column.needs);
  return [
    column.label,
    say.counts(number(count('on')), number(count('off')), number(count('unread'))),
    ...(license ? [say.needs(license.label)] : []),
  ];
};

const usePerson = (row: MatrixRow | undefined, column: MatrixColumn | undefined, place: number): string[] => {
  const say = useWords(accessWords);
  const { day } = useFormats();
  if (!row) return [];
  const cell = row.cells[place];
  return [
    row.name,
    ...(column && cell ? [`${column.label}: ${say.cells[cell]}`] : row.findings.map(({ label }) => label)),
    ...(row.readAt !== undefined ? [say.checkedOn(day(row.readAt))] : []),
  ];
};

/**
 * Whose cell it is and what it says, for the eye: names and heads may be far away, and stand on their side. Who hears the
 * page is told so by the table.
 */
export const Reading = ({ shown, items, at }: Props) => {
  const say = useWords(accessWords);
  const column = at && shown.columns[at.column - 1];
  const row = at && rowOf(items[at.row]);
  const ofColumn = useColumn(shown, row ? undefined : column);
  const ofPerson = usePerson(row, column, (at?.column ?? 0) - 1);
  const parts = row ? ofPerson : ofColumn;
  return (
    <p class="reading small screen-only" aria-hidden="true">
      {parts.length > 0 ? parts.join(' · ') : <span class="soft">{say.keys}</span>}
    </p>
  );
};
