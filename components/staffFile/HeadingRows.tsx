import { useId } from 'preact/hooks';
import type { FileAnswer, FileLayout } from '../../core/index.ts';
import { useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { shortened } from './shortened.ts';

interface Props {
  rows: FileLayout['rows'];
  chosen: number | 'none';
  answer(answer: FileAnswer): void;
}

/** Which of the first rows holds the headings: each cell of a row is its label. */
export const HeadingRows = ({ rows, chosen, answer }: Props) => {
  const { questions: say } = useWords(staffFileWords);
  const id = useId();
  const choice = (headings: number | 'none') => (
    <input
      type="radio"
      id={`${id}-${headings}`}
      name={id}
      checked={chosen === headings}
      onChange={() => answer({ what: 'headings', headings })}
    />
  );
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return (
    <fieldset>
      <legend>{say.headings}</legend>
      <div class="wide">
        <table class="first-rows">
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <td>
                  {choice(row)} <label for={`${id}-${row}`}>{say.row(`${row}`)}</label>
                </td>
                {Array.from({ length: width }, (_, i) => (
                  <td key={i}>{cells[i] && <label for={`${id}-${row}`}>{shortened(cells[i], 24)}</label>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="choose">
        {choice('none')} <label for={`${id}-none`}>{say.noHeadings}</label>
      </p>
    </fieldset>
  );
};
