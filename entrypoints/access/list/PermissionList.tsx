import { useFormats, useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import { type FilteredMatrix, LEVELS, type MatrixCell, type PermissionMatrix } from '../../../core/index.ts';
import { linkTo } from '../state.ts';

interface Props {
  shown: FilteredMatrix;
  levels: PermissionMatrix['levels'];
}

/** How many have each permission; a link shows who. */
export const PermissionList = ({ shown, levels }: Props) => {
  const say = useWords(accessWords);
  const { number } = useFormats();
  const { columns, sure, unsure } = shown;
  const people = [...sure, ...unsure];
  const count = (place: number, cell: MatrixCell): number => people.filter(({ cells }) => cells[place] === cell).length;
  const placed = columns.map((column, place) => ({ ...column, place })).filter(({ kind }) => kind === 'permission');
  const groups = [...LEVELS, undefined].map((level) => ({
    title: level ? levels[level] : say.otherBoxes,
    permissions: placed.filter((column) => column.level === level),
  }));
  return (
    <div class="permission-list">
      <p class="soft">{say.choose}</p>
      {groups
        .filter(({ permissions }) => permissions.length > 0)
        .map(({ title, permissions }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {permissions.map(({ key, label, place }) => {
                const unread = count(place, 'unread');
                return (
                  <li key={key}>
                    <a href={linkTo({ permission: key })}>{label}</a>
                    <span class="small soft">{say.onFor(number(count(place, 'on')))}</span>
                    {unread > 0 && <span class="small soft">{say.unreadFor(number(unread))}</span>}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </div>
  );
};
