import { capitalized, type PageToOpen } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { nothingReadWords } from './words/nothingRead.ts';

interface Props {
  /** The practice that is shown; undefined: there is none. */
  host: string | undefined;
  toOpen: readonly PageToOpen[];
}

/** Nobody is known: which pages to open, in the words of the practice system. */
export const NothingRead = ({ host, toOpen }: Props) => {
  const say = useWords(nothingReadWords);
  return (
    <section class="nothing notice">
      <h2>{host === undefined ? say.title : say.titleOf(host)}</h2>
      <p>{say.open}</p>
      <ol>
        {toOpen.map(({ page, path, url }) => {
          const name = capitalized(path);
          const text = page === 'staffPermissions' ? say.each(name) : name;
          return <li key={page}>{url ? <a href={url}>{text}</a> : text}</li>;
        })}
      </ol>
      <p class="soft">{say.comes}</p>
    </section>
  );
};
