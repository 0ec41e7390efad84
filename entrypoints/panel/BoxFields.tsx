import { useRoles } from '../../components/roles.ts';
import { useWords } from '../../components/speaking.ts';
import { teachWords } from '../../components/words/teach.ts';
import { LEVELS, type Level } from '../../core/index.ts';
import type { PlainSketch } from '../shared/plainSketch.ts';
import type { PageActions } from './panelActions.ts';
import type { TeachForm } from './teachForm.ts';

interface Props {
  form: TeachForm;
  sketch: PlainSketch;
  actions: Pick<PageActions, 'vocabulary' | 'point'>;
  change(part: Partial<TeachForm>): void;
}

/** Which heading names the person, and which box is which permission. */
export const BoxFields = ({ form, sketch, actions, change }: Props) => {
  const say = useWords(teachWords);
  const roleOf = useRoles(actions.vocabulary);
  const choose = (label: string, level: string) => {
    const { [label]: _, ...others } = form.boxes;
    change({ boxes: level ? { ...others, [label]: level as Level } : others });
  };
  const pointAtIt = async (level: Level, button: HTMLElement) => {
    const label = await actions.point(say.selectBox(roleOf(level)), 'boxes');
    button.focus();
    if (label !== undefined) choose(label, level);
  };
  return (
    <>
      <label class="field">
        {say.heading}
        <select value={form.heading} onChange={(event) => change({ heading: event.currentTarget.value })}>
          {sketch.headings.map((heading) => (
            <option key={heading}>{heading}</option>
          ))}
        </select>
      </label>
      <label class="field">
        {say.nameInIt}
        <input
          type="text"
          value={form.name}
          autocomplete="off"
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>{say.whichBox}</legend>
        {sketch.boxes.map(({ label }) => (
          <label key={label} class="field">
            {label}
            <select value={form.boxes[label] ?? ''} onChange={(event) => choose(label, event.currentTarget.value)}>
              <option value="">{say.somethingElse}</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {roleOf(level)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            class="button"
            onClick={(event) => event.isTrusted && pointAtIt(level, event.currentTarget)}
          >
            {say.selectRole(roleOf(level))}
          </button>
        ))}
      </p>
    </>
  );
};
