import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { findPeople, type Overview, type PersonView, searchable } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { personWords } from './words/person.ts';

/** So many people are shown. In a longer list it is quicker to type more of the name. */
const MOST = 20;

const NotFound = ({ query, unread }: { query: string } & Pick<Overview, 'unread'>) => {
  const say = useWords(personWords);
  const list = unread.find(({ page }) => page === 'staffList');
  return (
    <p>
      {say.nobody(query)}{' '}
      {list && (
        <>
          {say.notAll} {list.url ? <a href={list.url}>{say.open(list.path)}</a> : say.open(list.path)}.
        </>
      )}
    </p>
  );
};

interface Props {
  overview: Overview;
  /** Everybody at the practice: asked for when somebody is looked for. */
  load(): Promise<readonly PersonView[]>;
  /** One of those who are found; `isOpen`: the only one. */
  item(person: PersonView, isOpen: boolean): ComponentChildren;
}

/** “What about her?”: one person by name or position, with what they need, what is found, and what was not read. */
export const PersonSearch = ({ overview, load, item }: Props) => {
  const say = useWords(personWords);
  const query = useSignal('');
  const people = useSignal<readonly PersonView[] | undefined>(undefined);
  const isWanted = searchable(query.value) !== '';
  const { host, asOf } = overview;
  useEffect(() => {
    let isLate = false;
    if (isWanted) {
      load().then(
        (all) => {
          if (!isLate) people.value = all;
        },
        // The list stays empty: what is wrong with the extension is shown above it already.
        () => undefined,
      );
    }
    return () => {
      isLate = true;
    };
  }, [isWanted, host, asOf, load, people]);
  const found = people.value ? findPeople(people.value, query.value) : [];
  const isAnswered = isWanted && people.value !== undefined;
  const shown = found.slice(0, MOST);
  return (
    <search class="person-search">
      <label>
        <span class="small soft">{say.label}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={say.hint}
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      <div role="status" class="small soft">
        {isAnswered &&
          found.length > 0 &&
          (found.length > MOST ? say.first(MOST, found.length) : say.found(found.length))}
        {isAnswered && found.length === 0 && <NotFound query={query.value.trim()} unread={overview.unread} />}
      </div>
      {shown.map((person) => item(person, found.length === 1))}
    </search>
  );
};
