import {
  type Cause,
  type FactView,
  findingKey,
  type HistoryLine,
  historyDays,
  type PastFinding,
} from '../core/index.ts';
import { inPlaces, Name, Phrase } from './Phrase.tsx';
import { useFormats, useWords } from './speaking.ts';
import { historyWords } from './words/history.ts';

/** So many findings of a day are named. */
const NAMED = 5;

const Past = ({ title, findings, most }: { title: string; findings: readonly PastFinding[]; most: number }) => {
  const say = useWords(historyWords);
  if (findings.length === 0) return null;
  return (
    <div class="past">
      <dt>
        {title} ({findings.length})
      </dt>
      <dd>
        <ul>
          {findings.slice(0, most).map((finding) => (
            <li key={findingKey(finding)}>
              <Name of={finding.name ?? say.practice} />: {finding.label}
            </li>
          ))}
          {findings.length > most && <li class="soft">{say.more(findings.length - most)}</li>}
        </ul>
      </dd>
    </div>
  );
};

/** Pages are read all the time, so that cause is not named. */
const isUnusual = (cause: Cause): cause is Exclude<Cause, 'reading'> => cause !== 'reading';

interface HistoryProps {
  /** The latest first. */
  lines: readonly HistoryLine[];
  /** So many findings of a day are named. */
  most?: number;
}

/** What has changed in a practice over time, by day, the latest first. */
export const History = ({ lines, most = NAMED }: HistoryProps) => {
  const say = useWords(historyWords);
  const { day } = useFormats();
  const days = historyDays(lines, day);
  if (days.length === 0) return <p class="soft">{say.nothing}</p>;
  return (
    <ol class="history">
      {days.map(({ day, by, appeared, fixed, counts }) => (
        <li key={day}>
          <h3>{day}</h3>
          {by.filter(isUnusual).map((cause) => (
            <p key={cause} class="soft small">
              {say.because[cause]}
            </p>
          ))}
          <dl>
            <Past title={say.fixed} findings={fixed} most={most} />
            <Past title={say.appeared} findings={appeared} most={most} />
          </dl>
          <p class="soft small">{say.counts((counts.error ?? 0) + (counts.warning ?? 0))}</p>
        </li>
      ))}
    </ol>
  );
};

type Words = ReturnType<typeof historyWords>;

const isFact = (fact: string, { facts }: Words): fact is keyof Words['facts'] => Object.hasOwn(facts, fact);

const nameOfFact = ({ fact, label }: FactView, say: Words): string => {
  if (label === undefined) return isFact(fact, say) ? say.facts[fact] : fact;
  return fact.startsWith('permissions.') ? inPlaces(say.facts.permission, { permission: label }).join('') : label;
};

const inWords = (value: FactView['to'], fact: string, say: Words): string => {
  if (value === undefined) return say.unread;
  if (typeof value === 'string') return value;
  if (fact.includes('.')) return value ? say.on : say.off;
  return value ? say.yes : say.no;
};

/** What has changed of one person over time, the latest first. */
export const PersonHistory = ({ changes }: { changes: readonly FactView[] }) => {
  const say = useWords(historyWords);
  const { day } = useFormats();
  if (changes.length === 0) return <p class="soft">{say.nothing}</p>;
  return (
    <ol class="history">
      {changes.map((change, i) => (
        <li key={i}>
          <span class="soft small">{day(change.at)}</span>{' '}
          <Phrase
            text={say.change}
            fact={nameOfFact(change, say)}
            from={<bdi>{inWords(change.from, change.fact, say)}</bdi>}
            to={<bdi>{inWords(change.to, change.fact, say)}</bdi>}
          />
        </li>
      ))}
    </ol>
  );
};
