import type { Overview, PageKind } from '../core/index.ts';

const CONCERNS: Record<PageKind, string> = {
  staffList: 'the staff list',
  manageLicenses: 'which licenses are switched on',
  staffPermissions: 'the permissions',
  manageSubscription: 'how many licenses are bought',
};

const NAMED = 3;

const whom = (people: readonly string[]): string => {
  const [first = '', ...others] = people;
  if (others.length === 0) return first;
  if (people.length <= NAMED) return `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
  return `${people.length} people`;
};

/** Pages that nobody has opened yet: what stands there is unknown, and nobody is judged by it. */
export const UnreadPages = ({ unread }: Pick<Overview, 'unread'>) =>
  unread.length === 0 ? null : (
    <section>
      <h2>Not read yet</h2>
      <ul class="unread">
        {unread.map(({ page, path, people, url }) => (
          <li key={page}>
            Not read: {CONCERNS[page]}
            {people.length > 0 && ` of ${whom(people)}`}.{' '}
            <span class="soft">
              {url ? (
                <>
                  Open <a href={url}>{path}</a>
                </>
              ) : (
                `Open ${path}`
              )}
              {page === 'staffPermissions' && people.length > 1 && ' of each of them'}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
