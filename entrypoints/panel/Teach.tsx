import { useState } from 'preact/hooks';
import { messageOf } from '../../components/messageOf.ts';
import { useRoles } from '../../components/roles.ts';
import { useFormats, useWords } from '../../components/speaking.ts';
import { useAnswer } from '../../components/useAnswer.ts';
import { panelWords } from '../../components/words/panel.ts';
import { roleWords } from '../../components/words/roles.ts';
import { teachWords } from '../../components/words/teach.ts';
import { type ColumnRole, type Lesson, TAUGHT_KINDS, taughtVocabulary } from '../../core/index.ts';
import type { TeachProps } from '../shared/openedScript.ts';
import type { Preview } from '../shared/panelScript.ts';
import type { PlainSketch } from '../shared/plainSketch.ts';
import { BoxFields } from './BoxFields.tsx';
import { LessonPreview } from './LessonPreview.tsx';
import type { PageActions } from './panelActions.ts';
import { lessonOf, rolesOf, startForm, type TaughtKind, type TeachForm, tableOf, wordsToExplain } from './teachForm.ts';

interface FormProps {
  form: TeachForm;
  sketch: PlainSketch;
  change(part: Partial<TeachForm>): void;
}

type TableProps = FormProps & { actions: PageActions };

const KINDS: readonly TaughtKind[] = TAUGHT_KINDS;

const KindChoice = ({ form, sketch, change }: FormProps) => {
  const say = useWords(teachWords);
  const { kinds } = useWords(roleWords);
  return (
    <fieldset>
      <legend>{say.whatPage}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={form.kind === kind}
            disabled={kind === 'staffPermissions' ? sketch.boxes.length === 0 : sketch.tables.length === 0}
            onChange={() => change({ kind })}
          />
          {kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
};

const TableChoice = ({ form, sketch, change }: FormProps) => {
  const say = useWords(teachWords);
  const { number } = useFormats();
  if (sketch.tables.length < 2) return null;
  return (
    <label class="field">
      {say.table}
      <select
        value={form.table}
        onChange={(event) => change({ table: Number(event.currentTarget.value), columns: {} })}
      >
        {sketch.tables.map(({ title, rows }, i) => (
          <option key={i} value={i}>
            {say.tableOf(title, number(rows), rows)}
          </option>
        ))}
      </select>
    </label>
  );
};

const ColumnField = ({ role, form, sketch, change, actions }: TableProps & { role: ColumnRole }) => {
  const say = useWords(teachWords);
  const name = useRoles(actions.vocabulary)(role);
  const columns = tableOf(form, sketch)?.columns ?? [];
  const choose = (label: string | undefined) => {
    const { [role]: _, ...others } = form.columns;
    change({ columns: label ? { ...others, [role]: label } : others });
  };
  const pointAtIt = async (button: HTMLElement) => {
    const label = await actions.point(say.selectColumn(name), { table: form.table });
    button.focus();
    if (label !== undefined) choose(label);
  };
  return (
    <div class="field">
      <label>
        {name}
        <select value={form.columns[role] ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say.notInTable}</option>
          {columns.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button"
        aria-label={say.selectRole(name)}
        onClick={(event) => event.isTrusted && pointAtIt(event.currentTarget)}
      >
        {say.select}
      </button>
    </div>
  );
};

const WordChoice = ({ form, sketch, change, about }: FormProps & { about: 'inactive' | 'on' }) => {
  const say = useWords(teachWords);
  const words = wordsToExplain(form, sketch)[about];
  if (words.length === 0) return null;
  const chosen = form.words[about];
  const toggle = (word: string) =>
    change({
      words: {
        ...form.words,
        [about]: chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word],
      },
    });
  return (
    <fieldset>
      <legend>{about === 'on' ? say.whichOn : say.whichInactive}</legend>
      {words.map((word) => (
        <label key={word}>
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
};

const TableFields = (props: TableProps) => {
  const say = useWords(teachWords);
  const { usual, others } = rolesOf(props.form.kind, props.actions.vocabulary);
  return (
    <>
      <TableChoice {...props} />
      {usual.map((role) => (
        <ColumnField key={role} role={role} {...props} />
      ))}
      <details>
        <summary>{say.more}</summary>
        {others.map((role) => (
          <ColumnField key={role} role={role} {...props} />
        ))}
      </details>
      <WordChoice about="inactive" {...props} />
      <WordChoice about="on" {...props} />
    </>
  );
};

/** What would be read after a lesson; undefined while something is still to say, or the page has not answered. */
const usePreview = (lesson: Lesson | string, { vocabulary, preview }: PageActions): Preview | undefined => {
  const asked = JSON.stringify(lesson);
  const ask = async () =>
    typeof lesson === 'string' ? undefined : { asked, preview: await preview(taughtVocabulary(vocabulary, lesson)) };
  const { value } = useAnswer(ask, typeof lesson !== 'string', asked);
  return value?.asked === asked ? value.preview : undefined;
};

/** The admin shows which column is which, sees what would be read, and keeps it for this host. */
export const Teach = ({ sketch, actions, done }: TeachProps) => {
  const say = useWords(teachWords);
  const { teach: title } = useWords(panelWords);
  const [form, fill] = useState(() => startForm(sketch));
  const [problem, tell] = useState('');
  const change = (part: Partial<TeachForm>) => fill((before) => ({ ...before, ...part }));
  const lesson = lessonOf(form, sketch);
  const preview = usePreview(lesson, actions);
  const isReadable = preview !== undefined && 'people' in preview;
  const keep = async () => {
    if (typeof lesson === 'string') return;
    try {
      await actions.save(lesson);
      done();
    } catch (error) {
      tell(messageOf(error));
    }
  };
  if (sketch.tables.length === 0 && sketch.boxes.length === 0) {
    return (
      <section class="teach" aria-label={title}>
        <p class="notice">{say.nothing}</p>
        <button type="button" class="button" onClick={done}>
          {say.back}
        </button>
      </section>
    );
  }
  const props = { form, sketch, change, actions };
  return (
    <section class="teach" aria-label={title}>
      <h2 tabIndex={-1}>{title}</h2>
      <KindChoice {...props} />
      {form.kind === 'staffPermissions' ? <BoxFields {...props} /> : <TableFields {...props} />}
      {typeof lesson === 'string' && <p class="soft">{lesson}</p>}
      {preview && <LessonPreview preview={preview} vocabulary={actions.vocabulary} />}
      {problem && (
        <p class="notice error" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="button" class="button primary" disabled={!isReadable} onClick={keep}>
          {say.save}
        </button>
        <button type="button" class="button" onClick={done}>
          {say.cancel}
        </button>
      </p>
    </section>
  );
};
