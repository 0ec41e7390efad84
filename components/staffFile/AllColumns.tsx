import type { Answers, FileAnswer, FileLayout, PracticeSystem } from '../../core/index.ts';
import { useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { useColumnGroups, withAnswers } from './columnChoices.ts';
import { SheetChoice } from './SheetChoice.tsx';
import { shortened } from './shortened.ts';

/** So many columns are shown; what is in the others is left out. */
const SHOWN = 100;

interface Props {
  layout: FileLayout;
  answers: Answers;
  system: PracticeSystem;
  answer(answer: FileAnswer): void;
}

const HeadingRow = ({ layout, answers, answer }: Omit<Props, 'system'>) => {
  const { columns: say, questions } = useWords(staffFileWords);
  const { rows } = layout;
  const { headings = layout.headings } = answers;
  const isAmong = headings === 'none' || rows.some(({ row }) => row === headings);
  return (
    <label class="choose">
      {say.headings}
      <select
        value={`${headings}`}
        onChange={({ currentTarget: { value } }) =>
          answer({ what: 'headings', headings: value === 'none' ? 'none' : Number(value) })
        }
      >
        {!isAmong && <option value={`${headings}`}>{questions.row(`${headings}`)}</option>}
        {rows.map(({ row, cells }) => (
          <option key={row} value={`${row}`}>
            {`${questions.row(`${row}`)}: ${shortened(cells.filter(Boolean).join(', '), 40)}`}
          </option>
        ))}
        <option value="none">{questions.noHeadings}</option>
      </select>
    </label>
  );
};

/** How the whole file was taken: what was never asked can be said otherwise here. */
export const AllColumns = ({ layout, answers, system, answer }: Props) => {
  const { columns: say } = useWords(staffFileWords);
  const groups = useColumnGroups(system);
  const { columns, sheets } = layout;
  return (
    <details class="all-columns">
      <summary>{say.all}</summary>
      {sheets.length > 1 && (
        <SheetChoice label={say.sheet} sheets={sheets} chosen={answers.sheet ?? layout.sheet} answer={answer} />
      )}
      <HeadingRow layout={layout} answers={answers} answer={answer} />
      <ColumnTable columns={withAnswers(columns.slice(0, SHOWN), answers)} groups={groups} answer={answer} />
      {columns.length > SHOWN && <p class="soft small">{say.others(columns.length, SHOWN)}</p>}
    </details>
  );
};
