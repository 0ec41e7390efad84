import { LEVELS, type Level, type PageSketch } from '../../core/index.ts';
import { ROLE_TEXT } from '../shared/roleText.ts';
import { point } from './pointer.ts';
import type { TeachForm } from './teachForm.ts';

interface Props {
  form: TeachForm;
  sketch: PageSketch;
  change(part: Partial<TeachForm>): void;
}

/** Which heading names the person, and which box is which permission. */
export const BoxFields = ({ form, sketch, change }: Props) => {
  const choose = (label: string, level: string) => {
    const { [label]: _, ...others } = form.boxes;
    change({ boxes: level ? { ...others, [label]: level as Level } : others });
  };
  const pointAtIt = async (level: Level, button: HTMLElement) => {
    const targets = sketch.boxes.map(({ label, element }) => ({ label, elements: [element] }));
    const chosen = await point(button, `Point at the box: ${ROLE_TEXT[level]}.`, targets);
    const box = chosen === undefined ? undefined : sketch.boxes[chosen];
    if (box) choose(box.label, level);
  };
  return (
    <>
      <label class="field">
        Heading with the name
        <select value={form.heading} onChange={(event) => change({ heading: event.currentTarget.value })}>
          {sketch.headings.map((heading) => (
            <option key={heading}>{heading}</option>
          ))}
        </select>
      </label>
      <label class="field">
        The name in it
        <input
          type="text"
          value={form.name}
          autocomplete="off"
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>Which box is which?</legend>
        {sketch.boxes.map(({ label }) => (
          <label key={label} class="field">
            {label}
            <select value={form.boxes[label] ?? ''} onChange={(event) => choose(label, event.currentTarget.value)}>
              <option value="">Something else</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {ROLE_TEXT[level]}
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
            Point: {ROLE_TEXT[level]}
          </button>
        ))}
      </p>
    </>
  );
};
