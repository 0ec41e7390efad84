import type { FileAnswer } from '../../core/index.ts';

interface Props {
  label: string;
  sheets: readonly string[];
  chosen: string;
  answer(answer: FileAnswer): void;
}

/** Which sheet of a workbook has the staff. */
export const SheetChoice = ({ label, sheets, chosen, answer }: Props) => (
  <label class="choose">
    {label}
    <select value={chosen} onChange={({ currentTarget }) => answer({ what: 'sheet', sheet: currentTarget.value })}>
      {sheets.map((sheet) => (
        <option key={sheet} value={sheet}>
          {sheet}
        </option>
      ))}
    </select>
  </label>
);
