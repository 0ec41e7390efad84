import type { Called, ChecklistStep, License } from '../core/index.ts';
import { LICENSES } from '../core/index.ts';
import type { Formats } from './formats.ts';
import { Names, Phrase } from './Phrase.tsx';
import { useFormats, useWords } from './speaking.ts';
import { worklistWords } from './words/worklist.ts';

type Words = ReturnType<typeof worklistWords>;

const signed = (count: number, { number }: Formats): string => `${count > 0 ? '+' : '−'}${number(Math.abs(count))}`;

/** “+1 Provider switched on · −$19 a month”: what a step changes in seats and money. */
const effectsOf = (step: ChecklistStep, { called }: Called, say: Words, formats: Formats) => {
  const { switchedOn = {}, seats = {}, money, currency } = step;
  const counted = (counts: Partial<Record<License, number>>, words: Words['seats']): string[] =>
    LICENSES.flatMap((license) => {
      const count = counts[license] ?? 0;
      return count === 0 ? [] : [words(signed(count, formats), called[license].label)];
    });
  return [
    ...counted(switchedOn, say.seats),
    ...counted(seats, say.bought),
    ...(money === undefined || money === 0 || currency === undefined
      ? []
      : [say.money(`${money > 0 ? '+' : '−'}${formats.money(Math.abs(money), currency)}`)]),
  ];
};

const StepItem = ({ step, called, hasLink }: { step: ChecklistStep; hasLink: boolean } & Called) => {
  const say = useWords(worklistWords);
  const formats = useFormats();
  const { text, done, isUnsure, waitsFor, logsOut, url, path } = step;
  const effects = effectsOf(step, { called }, say, formats);
  return (
    <li class={done === undefined ? 'step' : 'step done'}>
      <span class="tick" role="img" aria-label={done === undefined ? say.toDo : say.done} />
      <div>
        <p>{done === undefined ? text : <s>{text}</s>}</p>
        {done === undefined && effects.length > 0 && <p class="soft small">{effects.join(' · ')}</p>}
        {waitsFor && <p class="soft small">{waitsFor}</p>}
        {isUnsure && <p class="soft small">{say.unsure}</p>}
        {done === undefined && logsOut.length > 0 && (
          <p class="small warn">
            <Phrase text={say.logsOut} names={<Names of={logsOut} />} />
          </p>
        )}
        {hasLink && done === undefined && url && (
          <a class="small" href={url}>
            {path === undefined ? say.openShort : say.open(path)}
          </a>
        )}
      </div>
    </li>
  );
};

interface Visit {
  steps: ChecklistStep[];
  path?: string | undefined;
  /** Where all of them are done. */
  url?: string | undefined;
}

/** Steps that are done on one visit of a page, in their order. */
const visitsOf = (steps: readonly ChecklistStep[]): Visit[] => {
  const visits: Visit[] = [];
  for (const step of steps) {
    const last = visits.at(-1);
    if (last && last.steps[0]?.page === step.page) last.steps.push(step);
    else visits.push({ steps: [step], path: step.path });
  }
  return visits.map((visit) => {
    const urls = new Set(visit.steps.filter(({ done }) => done === undefined).map(({ url }) => url));
    const [url] = urls;
    return urls.size === 1 && url !== undefined ? { ...visit, url } : visit;
  });
};

const VisitPart = ({ visit, called }: { visit: Visit } & Called) => {
  const say = useWords(worklistWords);
  const { path, url, steps } = visit;
  return (
    <section class="visit">
      <h3>
        {path ?? say.anywhere}
        {url && (
          <a class="small" href={url} aria-label={path === undefined ? undefined : say.open(path)}>
            {say.openShort}
          </a>
        )}
      </h3>
      <ul>
        {steps.map((step) => (
          <StepItem key={step.key} step={step} called={called} hasLink={url === undefined} />
        ))}
      </ul>
    </section>
  );
};

const WHEN = [undefined, 'leaving', 'renewal'] as const;

interface Props extends Called {
  steps: readonly ChecklistStep[];
  putAway?: (() => void) | undefined;
  /** Nobody works through it yet: nothing is said of how far they are. */
  isPreview?: boolean;
}

/** What to do, in an order in which nobody is locked out; what is done stays, struck through. */
export const Worklist = ({ steps, called, putAway, isPreview = false }: Props) => {
  const say = useWords(worklistWords);
  const { number } = useFormats();
  const done = steps.filter((step) => step.done !== undefined).length;
  if (steps.length === 0) return <p class="notice">{say.nothing}</p>;
  return (
    <div class="worklist">
      {!isPreview && (
        <div class="progress">
          <progress aria-label={say.title} value={done} max={steps.length} />
          <span class="small soft" role="status">
            {say.progress(number(done), number(steps.length))}
          </span>
        </div>
      )}
      {WHEN.map((when) => {
        const some = steps.filter((step) => step.when === when);
        return some.length === 0 ? null : (
          <div key={when ?? 'now'}>
            {when && <h2>{say[when]}</h2>}
            {visitsOf(some).map((visit) => (
              <VisitPart key={visit.steps[0]?.key} visit={visit} called={called} />
            ))}
          </div>
        );
      })}
      {putAway && done > 0 && (
        <button type="button" class="link small" onClick={putAway}>
          {say.putAway}
        </button>
      )}
    </div>
  );
};
