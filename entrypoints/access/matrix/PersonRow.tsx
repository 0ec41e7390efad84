import { useMemo } from 'preact/hooks';
import { useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { MatrixRow } from '../../../core/index.ts';

interface Props {
  row: MatrixRow;
  /** Which row of the table it is, from 1. */
  rowIndex: number;
  /** The cell that is reached with Tab, where it is in this row; 0 is the name. */
  active: number | undefined;
  /** Of each column. */
  classes: readonly string[];
}

type Words = ReturnType<typeof accessWords>;

const personOf = ({ name, position, email, owner, isInactive, findings }: MatrixRow, say: Words) => {
  const [first] = findings;
  const about = [position, email, owner && say.owner, isInactive && say.isInactive].filter(Boolean);
  return (
    <>
      <span class="name">
        <bdi>{name}</bdi>
        {first && (
          <span class={`tag mark ${first.severity}`}>
            <span class="unseen">{first.label}</span>
          </span>
        )}
      </span>
      {about.length > 0 && <span class="about">{about.join(' · ')}</span>}
    </>
  );
};

/** One person of the matrix. A row that did not change is not drawn again. */
export const PersonRow = ({ row, rowIndex, active, classes }: Props) => {
  const say = useWords(accessWords);
  return useMemo(
    () => (
      <tr aria-rowindex={rowIndex}>
        <th scope="row" tabIndex={active === 0 ? 0 : undefined}>
          {personOf(row, say)}
        </th>
        {row.cells.map((cell, i) => (
          <td key={i} class={`${cell} ${classes[i]}`} tabIndex={active === i + 1 ? 0 : undefined}>
            {say.cells[cell]}
          </td>
        ))}
      </tr>
    ),
    [row, rowIndex, active, classes, say],
  );
};
