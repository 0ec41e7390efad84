import type { FileAnswer, StaffColumn } from '../../core/index.ts';
import { useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { type ColumnGroup, type FileColumn, useColumnName } from './columnChoices.ts';
import { shortened } from './shortened.ts';

const SAMPLES = 3;

const samplesOf = ({ samples }: FileColumn): string =>
  samples
    .slice(0, SAMPLES)
    .map((text) => `“${shortened(text)}”`)
    .join(', ');

interface Props {
  columns: readonly FileColumn[];
  groups: readonly ColumnGroup[];
  answer(answer: FileAnswer): void;
}

const ColumnRow = ({ of, groups, answer }: { of: FileColumn } & Omit<Props, 'columns'>) => {
  const { columns: say } = useWords(staffFileWords);
  const name = useColumnName()(of);
  const { column, heading, holds } = of;
  const isKnown = holds === null || groups.some(({ choices }) => choices.some((one) => one.column === holds));
  return (
    <tr>
      <th scope="row">
        {shortened(name, 60)}
        <span class="soft small">{samplesOf(of)}</span>
      </th>
      <td>
        <select
          aria-label={say.contentOf(name)}
          value={holds ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value;
            answer({ what: 'column', column, holds: chosen === '' ? null : (chosen as StaffColumn) });
          }}
        >
          <option value="">{say.skip}</option>
          {!isKnown && <option value={holds}>{say.permission(heading)}</option>}
          {groups.map(({ title, choices }) => (
            <optgroup key={title} label={title}>
              {choices.map((one) => (
                <option key={one.column} value={one.column}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </td>
    </tr>
  );
};

/** What columns contain, with their first values. */
export const ColumnTable = ({ columns, groups, answer }: Props) => {
  const { columns: say } = useWords(staffFileWords);
  return (
    <table class="matching pairs">
      <thead>
        <tr>
          <th scope="col">{say.column}</th>
          <th scope="col">{say.contains}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((one) => (
          <ColumnRow key={one.column} of={one} groups={groups} answer={answer} />
        ))}
      </tbody>
    </table>
  );
};
