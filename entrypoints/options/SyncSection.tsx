import type { Formats } from '../../components/formats.ts';
import { useFormats, useWords } from '../../components/speaking.ts';
import { syncWords } from '../../components/words/sync.ts';
import { SYNC_LIMITS } from '../../core/index.ts';
import type { SyncNow } from '../shared/messages.ts';
import { isTurnedOff } from '../shared/policySignal.ts';
import { Choice } from './rules/fields.tsx';
import { Section } from './Section.tsx';
import { removeSent, sync, syncDone, syncFault, turnSync } from './syncState.ts';

type Words = ReturnType<typeof syncWords>;

/** Rounded up. */
const kilobytes = (bytes: number, { number }: Formats): string => number(Math.ceil(bytes / 102.4) / 10);

const sayProblem = (problem: NonNullable<SyncNow['problem']>, { problems: say }: Words, formats: Formats): string => {
  switch (problem.what) {
    case 'tooLarge': {
      const { bytes, atMost, asides, fewer } = problem;
      const [size, over, most] = [bytes, bytes - atMost, atMost].map((one) => kilobytes(one, formats));
      return say.tooLarge({ size: size ?? '', over: over ?? '', most: most ?? '', asides, fewer });
    }
    case 'tooLong':
      return say.tooLong(problem.id, kilobytes(problem.bytes, formats), kilobytes(problem.atMost, formats));
    default:
      return say[problem.what];
  }
};

/** Gives the focus to this part of the page after its button is gone. */
const stayHere = (): void => document.getElementById('sync')?.focus({ preventScroll: true });

/** Whether it may go well the next time, though nothing else has changed. */
const mayPass = (problem: SyncNow['problem']): boolean => problem?.what === 'tooOften' || problem?.what === 'refused';

const Waiting = ({ unknown, waiting, strange }: SyncNow) => {
  const say = useWords(syncWords);
  const lines = [
    ...(unknown > 0 ? [say.unknown(unknown)] : []),
    ...(waiting > 0 ? [say.waiting(waiting)] : []),
    ...(strange > 0 ? [say.strange(strange)] : []),
  ];
  return lines.length === 0 ? null : (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** How it stands: while it is on how much of the room is used, afterwards what is still there. */
const Standing = ({ now, isOn }: { now: SyncNow; isOn: boolean }) => {
  const say = useWords(syncWords);
  const formats = useFormats();
  const { at, bytes, isThere } = now;
  if (isOn && now.problem === undefined && at !== undefined && bytes !== undefined) {
    const used = kilobytes(bytes, formats);
    return <p role="status">{say.on(formats.time(at), used, kilobytes(SYNC_LIMITS.total, formats))}</p>;
  }
  if (isOn || !isThere) return null;
  return (
    <div class="notice" role="status">
      <p>{say.stopped}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => removeSent().then(stayHere)}>
          {say.remove}
        </button>
      </p>
    </div>
  );
};

const Lists = () => {
  const say = useWords(syncWords);
  return (
    <>
      <h3>{say.sent}</h3>
      <ul class="bullets">
        {say.sentList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{say.never}</h3>
      <ul class="bullets">
        {say.neverList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
};

/** What follows the admin to other computers: off by default, with what it sends and what it never does. */
export const Sync = () => {
  const say = useWords(syncWords);
  const formats = useFormats();
  const now = sync.value;
  const isOff = isTurnedOff('sync');
  const isOn = now?.isOn === true && !isOff;
  // Once the sync is off, a problem is no longer shown, unless it is why it was turned off.
  const isNews = isOn || (now?.problem?.what === 'removed' && !isOff);
  const problem = now?.problem && isNews ? sayProblem(now.problem, say, formats) : undefined;
  return (
    <Section of="sync">
      <p>{say.lead}</p>
      <Lists />
      <div class="choices">
        <Choice label={say.toggle} why={say.toggleWhy} isTheirs={isOff}>
          <input
            type="checkbox"
            disabled={isOff}
            checked={isOn}
            onChange={(event) => turnSync(event.currentTarget.checked)}
          />
        </Choice>
      </div>
      {syncFault.value && (
        <p class="notice error" role="alert">
          {syncFault.value}
        </p>
      )}
      {problem && (
        <div class="notice error" role="alert">
          <p>{problem}</p>
          {isOn && mayPass(now?.problem) && (
            <p class="actions">
              <button type="button" class="button" onClick={() => turnSync(true).then(stayHere)}>
                {say.again}
              </button>
            </p>
          )}
        </div>
      )}
      {now && <Standing now={now} isOn={isOn} />}
      {now && isOn && <Waiting {...now} />}
      {syncDone.value && (
        <p class="notice good" role="status">
          {syncDone.value}
        </p>
      )}
    </Section>
  );
};
