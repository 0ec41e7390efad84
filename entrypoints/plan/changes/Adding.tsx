import { useRef, useState } from 'preact/hooks';
import { useLanguage, useWords } from '../../../components/speaking.ts';
import { draftWords } from '../../../components/words/draft.ts';
import { DRAFT_AT_MOST, type DraftView, inLanguage, staffTypeName } from '../../../core/index.ts';
import { add, lastEdit } from './edits.ts';
import { changeFrom, EMPTY, type Entries, KINDS, type Kind } from './entries.ts';
import { toldOf } from './told.ts';

interface Props {
  view: DraftView;
}

const Kinds = ({ kind, choose }: { kind: Kind; choose(kind: Kind): void }) => {
  const say = useWords(draftWords);
  return (
    <div class="kinds">
      {KINDS.map((one) => (
        <label key={one}>
          <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => choose(one)} />
          {say.kinds[one]}
        </label>
      ))}
    </div>
  );
};

/** Who works there and is in no change of the draft yet. */
const peopleLeft = ({ people, draft }: DraftView): DraftView['people'] => {
  const taken = new Set(draft.changes.flatMap((change) => (change.do === 'hire' ? [] : [change.staffId])));
  return people.filter(({ id }) => !taken.has(id));
};

const Who = ({ view, value, choose }: Props & { value: string; choose(id: string): void }) => {
  const say = useWords(draftWords);
  return (
    <label>
      <span class="small soft">{say.who}</span>
      <select required value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{say.choose}</option>
        {peopleLeft(view).map(({ id, name, position, email }) => (
          <option key={id} value={id}>
            {[name, position, email].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  );
};

const Job = ({ jobs, value, choose }: { jobs: DraftView['jobs']; value: string; choose(job: string): void }) => {
  const say = useWords(draftWords);
  const language = useLanguage();
  return (
    <label>
      <span class="small soft">{say.job}</span>
      <select required value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{say.choose}</option>
        {jobs.map((job) => (
          <option key={job} value={job}>
            {inLanguage(language, () => staffTypeName(job))}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Adds a change to the draft: somebody joins, leaves, or changes jobs. */
export const Adding = ({ view }: Props) => {
  const say = useWords(draftWords);
  const language = useLanguage();
  const [entries, enter] = useState<Entries>(EMPTY);
  const [problem, tell] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { kind, name, staffId, job } = entries;
  const submit = (): void => {
    const found = changeFrom(entries, view);
    tell(found.problem ? say.problems[found.problem](found.name) : '');
    if (!found.change) return;
    add(found.change);
    const told = toldOf({ do: kind, ...(kind !== 'leave' && found.job && { job: found.job }) }, say, language);
    lastEdit.value = say.added(`${found.name}: ${told}`);
    enter({ ...entries, name: '', staffId: '' });
    form.current?.querySelector<HTMLElement>('input[type="text"], select')?.focus();
  };
  if (view.draft.changes.length >= DRAFT_AT_MOST) return <p class="notice">{say.full}</p>;
  return (
    <form
      ref={form}
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset>
        <legend>{say.add}</legend>
        <Kinds
          kind={kind}
          choose={(one) => {
            enter({ ...entries, kind: one });
            tell('');
          }}
        />
        <div class="fields">
          {kind === 'hire' ? (
            <label>
              <span class="small soft">{say.name}</span>
              <input
                type="text"
                required
                maxLength={200}
                autocomplete="off"
                spellcheck={false}
                value={name}
                onInput={({ currentTarget }) => enter({ ...entries, name: currentTarget.value })}
              />
            </label>
          ) : (
            <Who view={view} value={staffId} choose={(id) => enter({ ...entries, staffId: id })} />
          )}
          {kind !== 'leave' && <Job jobs={view.jobs} value={job} choose={(one) => enter({ ...entries, job: one })} />}
          <button type="submit" class="button">
            {say.addIt}
          </button>
        </div>
        {problem && (
          <p class="notice error" role="alert">
            {problem}
          </p>
        )}
      </fieldset>
    </form>
  );
};
