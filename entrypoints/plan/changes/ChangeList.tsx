import { useLanguage, useWords } from '../../../components/speaking.ts';
import { draftWords } from '../../../components/words/draft.ts';
import type { DraftChangeView, DraftView } from '../../../core/index.ts';
import { discard, lastEdit, remove } from './edits.ts';
import { toldOf } from './told.ts';

const Item = ({ change, place, next }: { change: DraftChangeView; place: number; next(): void }) => {
  const say = useWords(draftWords);
  const language = useLanguage();
  const { person, standing } = change;
  const name = person?.name ?? say.someone;
  const about = [person?.position, person?.email].filter(Boolean);
  return (
    <li>
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        {toldOf(change, say, language)}
        {about.length > 0 && <span class="small soft about">{about.join(' · ')}</span>}
      </span>
      {standing === 'done' && <span class="tag done">{say.done}</span>}
      {standing === 'gone' && <span class="tag info">{say.gone}</span>}
      <button
        type="button"
        class="link"
        aria-label={say.removeOf(name)}
        onClick={() => {
          lastEdit.value = say.removed(name);
          remove(place);
          next();
        }}
      >
        {say.remove}
      </button>
    </li>
  );
};

/** The changes of the draft, each with where it stands. */
export const ChangeList = ({ view }: { view: DraftView }) => {
  const say = useWords(draftWords);
  const title = 'changes-title';
  /** The button that had the focus is gone: the heading of the list has it. */
  const toTitle = (): void => document.getElementById(title)?.focus();
  const { changes, draft } = view;
  const isEmpty = draft.changes.length === 0 && draft.seats === undefined;
  return (
    <section class="change-list" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {say.changes}
      </h2>
      {changes.length === 0 && <p class="soft">{say.none}</p>}
      <ul>
        {changes.map((change, place) => (
          <Item key={`${place} ${change.do} ${change.person?.name}`} change={change} place={place} next={toTitle} />
        ))}
      </ul>
      {!isEmpty && (
        <p class="actions">
          <button
            type="button"
            class="link"
            onClick={() => {
              lastEdit.value = say.discarded;
              discard();
              toTitle();
            }}
          >
            {say.discard}
          </button>
        </p>
      )}
      <p class="unseen" role="status">
        {lastEdit.value}
      </p>
    </section>
  );
};
