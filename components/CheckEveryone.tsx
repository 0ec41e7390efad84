import type { Checklist, Stop } from '../core/index.ts';

interface Props {
  checklist: Checklist;
  start(): void;
  stop(): void;
  /** Puts a stop off to the end of the way. */
  skip(key: string): void;
  /** Leads to a page; without it the links do. */
  go?: (url: string) => void;
}

const COULD_NOT = 'I cannot open this one';

const what = ({ page, name, position, path }: Stop): string =>
  page === 'staffPermissions' ? `the permissions of ${name}${position ? `, ${position}` : ''}` : path;

const Way = ({ stop, go }: { stop: Stop; go: Props['go'] }) => {
  const { url } = stop;
  if (url === undefined) return <span class="soft">Open it in your practice system.</span>;
  const follow = (event: Event) => {
    if (!go) return;
    event.preventDefault();
    go(url);
  };
  return (
    <a class="button primary" href={url} data-next onClick={follow}>
      Open it
    </a>
  );
};

const NextStop = ({ stop, go }: { stop: Stop; go: Props['go'] }) => (
  <div class="next">
    <p>
      Next: <strong>{what(stop)}</strong>
    </p>
    {stop.rows && (
      <p class="soft">
        {stop.rows.seen} of {stop.rows.total} people seen. Scroll to the end of the list, or go through its pages.
      </p>
    )}
    <Way stop={stop} go={go} />
  </div>
);

const Progress = ({ done, total }: Checklist) => (
  <div class="progress">
    <progress aria-label="Pages read" value={done} max={total} />
    <span class="small soft">
      {done} of {total} pages read
    </span>
  </div>
);

/** Leads the admin through the pages that have not been read, one click each. The way goes on where it was left. */
export const CheckEveryone = ({ checklist, start, stop, skip, go }: Props) => {
  const { isOn, next } = checklist;
  const [first] = next;
  if (!first) return isOn ? <p class="notice good">Everybody has been checked.</p> : null;
  if (!isOn) {
    return (
      <section class="check-everyone" aria-label="Check everyone">
        <Progress {...checklist} />
        <button type="button" class="button" onClick={start}>
          Check everyone
        </button>
      </section>
    );
  }
  return (
    <section class="check-everyone" aria-label="Check everyone">
      <h2>Check everyone</h2>
      <Progress {...checklist} />
      {next.every(({ isPutOff }) => isPutOff) && <p class="notice good">Everything else has been checked.</p>}
      <NextStop stop={first} go={go} />
      <p class="small">
        {(next.length > 1 || !first.isPutOff) && (
          <button type="button" class="link" onClick={() => skip(first.key)}>
            {COULD_NOT}
          </button>
        )}{' '}
        <button type="button" class="link" onClick={stop}>
          Stop here
        </button>
      </p>
    </section>
  );
};
