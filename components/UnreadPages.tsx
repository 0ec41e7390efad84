import type { Overview, Unread } from '../core/index.ts';
import { Names, Phrase } from './Phrase.tsx';
import { useWords } from './speaking.ts';
import { unreadWords } from './words/unread.ts';

const NAMED = 3;

/** What is unknown as long as a page is not read, and of whom. */
export const useConcern = (): ((unread: Pick<Unread, 'page' | 'people'>) => string) => {
  const { concerns } = useWords(unreadWords);
  return ({ page, people }) => concerns[page === 'manageLicenses' && people.length > 0 ? 'licensesOf' : page];
};

const UnreadPage = ({ page, path, people, url }: Unread) => {
  const say = useWords(unreadWords);
  const concernOf = useConcern();
  const isOfMany = page === 'staffPermissions' && people.length > 1;
  const names = people.length > NAMED ? say.people(people.length) : <Names of={people} />;
  return (
    <li>
      <Phrase text={concernOf({ page, people })} names={names} />{' '}
      <span class="soft">
        <Phrase text={isOfMany ? say.openEach : say.open} page={url ? <a href={url}>{path}</a> : path} />
      </span>
    </li>
  );
};

/** Pages that nobody has opened yet: what stands there is unknown, and nobody is judged by it. */
export const UnreadPages = ({ unread }: Pick<Overview, 'unread'>) => {
  const say = useWords(unreadWords);
  if (unread.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <ul class="unread">
        {unread.map((one) => (
          <UnreadPage key={one.page} {...one} />
        ))}
      </ul>
    </section>
  );
};
