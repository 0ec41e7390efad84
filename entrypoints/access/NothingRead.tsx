import { useWords } from '../../components/speaking.ts';
import { accessWords } from '../../components/words/access.ts';
import { capitalized } from '../../core/index.ts';
import { host, now } from './state.ts';

/** Nobody is known: which pages to open, in the words of the practice system. */
export const NothingRead = () => {
  const { nothing: say } = useWords(accessWords);
  const { toOpen = [] } = now.value ?? {};
  return (
    <section class="nothing notice">
      <h2>{host.value === undefined ? say.title : say.titleOf(host.value)}</h2>
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
