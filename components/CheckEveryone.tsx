import type { Checklist, Stop } from '../core/index.ts';
import { Name, Phrase } from './Phrase.tsx';
import { useFormats, useWords } from './speaking.ts';
import { checkEveryoneWords } from './words/checkEveryone.ts';

interface Props {
  checklist: Checklist;
  start(): void;
  stop(): void;
  /** Puts a stop off to the end of the way. */
  skip(key: string): void;
  /** Leads to a page; without it the links do. */
  go?: (url: string) => void;
}

const Place = ({ page, name = '', position, path }: Stop) => {
  const { permissionsOf } = useWords(checkEveryoneWords);
  if (page !== 'staffPermissions') return <strong>{path}</strong>;
  return (
    <strong>
      <Phrase text={permissionsOf} name={<Name of={name} />} />
      {position && `, ${position}`}
    </strong>
  );
};

const OpenLink = ({ stop, go }: { stop: Stop; go: Props['go'] }) => {
  const say = useWords(checkEveryoneWords);
  const { url } = stop;
  if (url === undefined) return <span class="soft">{say.openYourself}</span>;
  const follow = (event: Event) => {
    if (!go) return;
    event.preventDefault();
    go(url);
  };
  return (
    <a class="button primary" href={url} data-next onClick={follow}>
      {say.open}
    </a>
  );
};

const NextStop = ({ stop, go }: { stop: Stop; go: Props['go'] }) => {
  const say = useWords(checkEveryoneWords);
  const { number } = useFormats();
  const { rows } = stop;
  return (
    <div class="next">
      <p>
        <Phrase text={say.next} page={<Place {...stop} />} />
      </p>
      {rows && <p class="soft">{say.rows(number(rows.seen), number(rows.total ?? rows.seen))}</p>}
      <OpenLink stop={stop} go={go} />
    </div>
  );
};

const Progress = ({ done, total }: Checklist) => {
  const say = useWords(checkEveryoneWords);
  const { number } = useFormats();
  return (
    <div class="progress">
      <progress aria-label={say.pagesRead} value={done} max={total} />
      <span class="small soft">{say.progress(number(done), number(total))}</span>
    </div>
  );
};

/** Leads the admin through the pages that have not been read, one click each. It goes on where it was left. */
export const CheckEveryone = ({ checklist, start, stop, skip, go }: Props) => {
  const say = useWords(checkEveryoneWords);
  const { isOn, next } = checklist;
  const [first] = next;
  if (!first) return isOn ? <p class="notice good">{say.everybody}</p> : null;
  if (!isOn) {
    return (
      <section class="check-everyone" aria-label={say.title}>
        <Progress {...checklist} />
        <button type="button" class="button" onClick={start}>
          {say.title}
        </button>
      </section>
    );
  }
  return (
    <section class="check-everyone" aria-label={say.title}>
      <h2>{say.title}</h2>
      <Progress {...checklist} />
      {next.every(({ isPutOff }) => isPutOff) && <p class="notice good">{say.everythingElse}</p>}
      <NextStop stop={first} go={go} />
      <p class="small">
        {(next.length > 1 || !first.isPutOff) && (
          <button type="button" class="link" onClick={() => skip(first.key)}>
            {say.cannotOpen}
          </button>
        )}{' '}
        <button type="button" class="link" onClick={stop}>
          {say.stop}
        </button>
      </p>
    </section>
  );
};
