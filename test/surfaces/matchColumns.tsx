import { LessonPreview } from '../../entrypoints/panel/LessonPreview.tsx';
import { Teach } from '../../entrypoints/panel/Teach.tsx';
import type { Preview } from '../../entrypoints/shared/panelScript.ts';
import type { PlainSketch } from '../../entrypoints/shared/plainSketch.ts';
import { actions, vocabulary } from './panelStage.tsx';
import { POINTED } from './pointed.ts';
import { click, draw, opened, type State, settled, type as write } from './stage.tsx';

export const SKETCH: PlainSketch = {
  path: '/team',
  headings: ['Staff', 'Access of Ana Ruiz'],
  tables: [
    {
      title: 'Staff',
      rows: 2,
      columns: [
        { label: 'Name', values: ['Ana Ruiz', 'Bo Ek'], isSwitch: false },
        { label: 'State', values: ['Here', 'Gone'], isSwitch: false },
        { label: 'Clinician', values: ['x', '–'], isSwitch: false },
      ],
    },
    { title: 'Rooms', rows: 1, columns: [{ label: 'Room', values: ['1'], isSwitch: false }] },
  ] as unknown as PlainSketch['tables'],
  boxes: [{ label: 'Writes notes' }],
};

export const teach =
  (sketch: PlainSketch, ...steps: ((part: HTMLElement) => Promise<unknown>)[]): State['show'] =>
  async () => {
    const part = draw(<Teach sketch={sketch} actions={actions(sketch, PREVIEW)} done={() => undefined} />);
    await settled();
    for (const step of steps) await step(part);
    return part;
  };

/** Chooses a column for what its field is called, in any language. */
export const choose = async (part: HTMLElement, field: string, column: string): Promise<void> => {
  const labels = [...part.querySelectorAll('.field label')];
  const place = labels.findIndex(
    (label) => label.textContent?.includes(field) || (field === 'Name' && label.textContent?.startsWith('Nombre')),
  );
  const select = labels[place]?.querySelector('select');
  if (!select) throw new Error(`there is no field ${field}`);
  select.value = column;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};

export const person = (i: number) => ({ name: `Kim Number${i}`, id: `id${i}` });
export const PREVIEW: Preview = {
  people: [
    { name: 'Ana Ruiz', position: 'Therapist', active: false, licenses: { provider: true, admin: false } },
    { name: 'Bo Ek', id: 'b', boxes: [{ level: 'therapist', label: 'Writes notes', on: true, disabled: false }] },
  ],
} as Preview;

export const preview =
  (of: Preview): State['show'] =>
  async () =>
    draw(<LessonPreview preview={of} vocabulary={vocabulary} />);

/** The admin says which column is which. */
export const MATCH: readonly State[] = [
  { name: 'Match columns: a table', show: teach(SKETCH, opened) },
  {
    name: 'Match columns: words of a column',
    show: teach(
      SKETCH,
      opened,
      (part) => write(part, '.field select', 'Name'),
      (part) => write(part, '.field:nth-of-type(3) select', 'State'),
    ),
  },
  {
    name: 'Match columns: licenses',
    show: teach(
      SKETCH,
      (part) => click(part, 'fieldset label:nth-of-type(2) input'),
      (part) => choose(part, 'Name', 'Name'),
    ),
  },
  {
    name: 'Match columns: words for on',
    show: teach(
      SKETCH,
      opened,
      (part) => choose(part, 'Name', 'Name'),
      (part) => choose(part, 'Provider', 'Clinician'),
    ),
  },
  {
    name: 'Match columns: no box matched',
    show: teach({ ...SKETCH, tables: [] }, (part) => write(part, 'input[type="text"]', 'Staff')),
  },
  { name: 'Match columns: one person', show: teach({ ...SKETCH, tables: [] }) },
  { name: 'Match columns: nothing to match', show: teach({ ...SKETCH, tables: [], boxes: [] }) },
  { name: 'Match columns: who is found', show: preview(PREVIEW) },
  { name: 'Match columns: one is found', show: preview({ people: [person(1)] } as Preview) },
  {
    name: 'Match columns: many are found',
    show: preview({ people: Array.from({ length: 8 }, (_, i) => person(i)) } as Preview),
  },
  { name: 'Match columns: something is missing', show: preview({ missing: [{ what: 'staff' }] } as Preview) },
  { name: 'Match columns: no one is found', show: preview({ missing: [] }) },
  ...POINTED,
];
