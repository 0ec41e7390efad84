import { useWords } from '../../components/speaking.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { type KnownColumn, knownColumns, type RosterColumn, systemById } from '../../core/index.ts';
import { type RosterDraft, setColumn } from './importState.ts';

/** So many columns are shown; what is in the others is left out. */
const SHOWN = 100;
const SAMPLES = 3;

const GROUPS = [
  ['person', (column: RosterColumn) => !column.includes('.')],
  ['licenses', (column: RosterColumn) => column.startsWith('licenses.')],
  ['permissions', (column: RosterColumn) => column.startsWith('permissions.')],
] as const;

const samplesOf = (rows: RosterDraft['rows'], place: number): string =>
  rows
    .slice(1)
    .flatMap((row) => row[place]?.trim() || [])
    .slice(0, SAMPLES)
    .map((text) => `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`)
    .join(', ');

interface Props {
  heading: string;
  place: number;
  column: RosterColumn | undefined;
  known: readonly KnownColumn[];
}

const Choice = ({ heading, place, column, known }: Props) => {
  const { columns: say } = useWords(yourDataWords);
  const isOther = column !== undefined && !known.some((one) => one.column === column);
  return (
    <select
      aria-label={say.whatHolds(heading)}
      value={column ?? ''}
      onChange={({ currentTarget }) => setColumn(place, (currentTarget.value || undefined) as RosterColumn | undefined)}
    >
      <option value="">{say.leaveOut}</option>
      {isOther && <option value={column}>{say.permission(heading)}</option>}
      {GROUPS.map(([title, has]) => (
        <optgroup key={title} label={say.groups[title]}>
          {known
            .filter((one) => has(one.column))
            .map(({ column: value, labels }) => (
              <option key={value} value={value}>
                {labels[0]}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
};

/** Which column of a roster holds what: proposed by the headings, changed by the admin. */
export const MatchColumns = ({ rows, matching, target }: RosterDraft) => {
  const { columns: say } = useWords(yourDataWords);
  const known = knownColumns(systemById(target.system));
  const headings = (rows[0] ?? []).slice(0, SHOWN);
  return (
    <>
      <table class="matching">
        <caption>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.column}</th>
            <th scope="col">{say.holds}</th>
            <th scope="col">{say.inIt}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, place) => (
            <tr key={place}>
              <th scope="row">{heading.trim() || say.nth(place + 1)}</th>
              <td>
                <Choice
                  heading={heading.trim() || String(place + 1)}
                  place={place}
                  column={matching[place]}
                  known={known}
                />
              </td>
              <td class="soft small">{samplesOf(rows, place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {matching.length > SHOWN && <p class="soft small">{say.others(matching.length, SHOWN)}</p>}
    </>
  );
};
