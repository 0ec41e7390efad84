import { useState } from 'preact/hooks';
import { useFormats, useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { FilteredMatrix, MatrixRow } from '../../../core/index.ts';
import { linkTo } from '../state.ts';

/** So many people are shown at first, and so many more each time. */
const PAGE = 100;

const Person = ({ row, columns }: { row: MatrixRow } & Pick<FilteredMatrix, 'columns'>) => {
  const say = useWords(accessWords);
  const { day } = useFormats();
  const { name, position, email, owner, isInactive, findings, readAt, cells } = row;
  const licenses = columns.flatMap(({ kind, label }, i) => (kind === 'license' && cells[i] === 'on' ? [label] : []));
  const about = [position, email, owner && say.owner, isInactive && say.isInactive, ...licenses].filter(Boolean);
  const [first] = findings;
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {first && <span class={`tag ${first.severity}`}>{first.label}</span>}
      <span class="small soft about">
        {[...about, ...(readAt === undefined ? [] : [say.checkedOn(day(readAt))])].join(' · ')}
      </span>
    </li>
  );
};

const People = ({
  title,
  rows,
  columns,
}: { title: string; rows: readonly MatrixRow[] } & Pick<FilteredMatrix, 'columns'>) => {
  const say = useWords(accessWords);
  const [most, show] = useState(PAGE);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.slice(0, most).map((row) => (
          <Person key={row.id} row={row} columns={columns} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" class="button" onClick={() => show(most + PAGE)}>
          {say.more(Math.min(PAGE, rows.length - most))}
        </button>
      )}
    </section>
  );
};

/** Who has the permission that is chosen, and who may have it. */
export const PeopleList = ({ shown, back }: { shown: FilteredMatrix; back: string }) => {
  const say = useWords(accessWords);
  const { columns, sure, unsure } = shown;
  return (
    <div class="people-list">
      <p>
        <a href={linkTo({ permission: undefined })}>{back}</a>
      </p>
      <People title={say.sure(sure.length)} rows={sure} columns={columns} />
      <People title={say.unsure(unsure.length)} rows={unsure} columns={columns} />
    </div>
  );
};
