import type { FileLayout, Note } from '../../core/index.ts';
import { useCounts, useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { useColumnName } from './columnChoices.ts';
import { shortened } from './shortened.ts';

/** So many rows are named by their numbers. */
const NUMBERED = 12;

interface Props {
  notes: readonly Note[];
  layout: FileLayout;
}

const NoteItem = ({ note, layout }: { note: Note } & Pick<Props, 'layout'>) => {
  const { leftOut: say } = useWords(staffFileWords);
  const { list, number } = useCounts();
  const nameOf = useColumnName();
  const { why, rows, column, text } = note;
  const known = layout.columns.find((one) => one.column === column);
  const what = column === undefined ? say.why[why] : say.inColumn(say.why[why], known ? nameOf(known) : column);
  const more = rows.length > NUMBERED ? [say.more(number(rows.length - NUMBERED))] : [];
  return (
    <li>
      {say.at(what, rows.length, number(rows.length), list([...rows.slice(0, NUMBERED).map(String), ...more]))}
      {text !== '' && <span class="soft small">{shortened(text, 60)}</span>}
    </li>
  );
};

/** What of a file is not in what was read of it, by the reason. */
export const LeftOutList = ({ notes, layout }: Props) => {
  const { leftOut: say } = useWords(staffFileWords);
  if (notes.length === 0) return null;
  return (
    <div class="left-out">
      <p>
        <strong>{say.title}</strong>
      </p>
      <ul class="bullets">
        {notes.map((note) => (
          <NoteItem key={`${note.why} ${note.column ?? ''}`} note={note} layout={layout} />
        ))}
      </ul>
      {notes.some(({ column, why }) => column !== undefined || why === 'contradiction') && (
        <p class="soft small">{say.unknown}</p>
      )}
    </div>
  );
};
