import type { ComponentChildren } from 'preact';
import { useFormats, useWords } from '../../components/speaking.ts';
import { accessWords } from '../../components/words/access.ts';
import type { FilteredMatrix, MatrixRow, PermissionMatrix } from '../../core/index.ts';
import { clear, filter, host, now } from './state.ts';

interface Props {
  matrix: PermissionMatrix;
  shown: FilteredMatrix;
}

const isUnchecked = ({ columns }: FilteredMatrix, { cells }: MatrixRow): boolean =>
  columns.some(({ kind }, i) => kind === 'permission' && cells[i] === 'unread');

/** What is not shown, and why. */
const useLeftOut = ({ inactive, hidden, unseen, unsure }: FilteredMatrix): string[] => {
  const { answer: say } = useWords(accessWords);
  return [
    ...(inactive > 0 ? [say.inactive(inactive)] : []),
    ...(hidden > 0 ? [say.hidden(hidden)] : []),
    ...(unseen > 0 && filter.value.permission === undefined ? [say.unseen(unseen)] : []),
    ...(unsure.some(({ owner }) => owner) ? [say.owner] : []),
  ];
};

/** What the filter gives, in sentences. Whoever is not checked is counted apart. */
const useSentences = ({ matrix, shown }: Props): string[] => {
  const { answer: say, people: sayPeople } = useWords(accessWords);
  const { number } = useFormats();
  const people = (count: number): string => sayPeople(count, number(count));
  const { permission, withInactive: _, ...others } = filter.value;
  const { columns, sure, unsure } = shown;
  const { label } = matrix.columns.find(({ kind, key }) => kind === 'permission' && key === permission) ?? {};
  if (Object.keys(others).length > 0) {
    return [
      sure.length === 0 ? say.noMatch : say.match(sure.length, people(sure.length)),
      ...(unsure.length > 0 ? [say.mayMatch(unsure.length, people(unsure.length))] : []),
    ];
  }
  if (label !== undefined) {
    const none = unsure.length > 0 ? say.noneSoFar(label) : say.onForNoOne(label);
    return [
      sure.length === 0 ? none : say.on(label, people(sure.length)),
      ...(unsure.length > 0 ? [say.mayHave(unsure.length, people(unsure.length))] : []),
    ];
  }
  const unchecked = sure.filter((row) => isUnchecked(shown, row)).length;
  const permissions = columns.filter(({ kind }) => kind === 'permission').length;
  return [
    say.all(people(sure.length), number(permissions)),
    ...(unchecked > 0 ? [say.unchecked(unchecked, people(unchecked))] : []),
  ];
};

/** Nobody's permissions were read: what to open. */
const NoPermissions = () => {
  const say = useWords(accessWords);
  const page = now.value?.toOpen.find((one) => one.page === 'staffPermissions');
  if (!page) return null;
  return <p class="notice">{say.noPermissions(page.path)}</p>;
};

/** The answer to what is asked with the filters, and what stands beside it; on paper with the practice and the day. */
export const Answer = ({ children, ...props }: Props & { children: ComponentChildren }) => {
  const say = useWords(accessWords);
  const { day } = useFormats();
  const { columns, rows } = props.matrix;
  const [first, ...others] = [...useSentences(props), ...useLeftOut(props.shown)];
  const isNothingRead = rows.every(({ cells }) =>
    columns.every(({ kind }, i) => kind === 'license' || cells[i] === 'unread'),
  );
  return (
    <>
      {isNothingRead && <NoPermissions />}
      <div class="said">
        <p>
          <span role="status">
            <strong>{first}</strong> {others.join(' ')}
          </span>{' '}
          {Object.keys(filter.value).length > 0 && (
            <button type="button" class="link screen-only" onClick={clear}>
              {say.filters.clear}
            </button>
          )}
        </p>
        {children}
      </div>
      <p class="paper-only small">{say.printed(host.value ?? '', day(Date.now()))}</p>
    </>
  );
};
