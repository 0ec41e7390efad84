import { type KnownColumn, knownColumns, type RosterColumn, systemById } from '../../core/index.ts';
import { type RosterDraft, setColumn } from './importState.ts';

/** So many columns are shown; what is in the others is left out. */
const SHOWN = 100;
const SAMPLES = 3;

const GROUPS: readonly (readonly [title: string, has: (column: RosterColumn) => boolean])[] = [
  ['About the person', (column) => !column.includes('.')],
  ['Licenses', (column) => column.startsWith('licenses.')],
  ['Permissions', (column) => column.startsWith('permissions.')],
];

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
  const isOther = column !== undefined && !known.some((one) => one.column === column);
  return (
    <select
      aria-label={`Column “${heading}” holds`}
      value={column ?? ''}
      onChange={({ currentTarget }) => setColumn(place, (currentTarget.value || undefined) as RosterColumn | undefined)}
    >
      <option value="">Leave it out</option>
      {isOther && <option value={column}>The permission {heading}</option>}
      {GROUPS.map(([title, has]) => (
        <optgroup key={title} label={title}>
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
  const known = knownColumns(systemById(target.system));
  const headings = (rows[0] ?? []).slice(0, SHOWN);
  return (
    <>
      <table class="matching">
        <caption>What does each column hold?</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds</th>
            <th scope="col">In it</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, place) => (
            <tr key={place}>
              <th scope="row">{heading.trim() || `Column ${place + 1}`}</th>
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
      {matching.length > SHOWN && (
        <p class="soft small">
          The file has {matching.length} columns; the first {SHOWN} are shown.
        </p>
      )}
    </>
  );
};
