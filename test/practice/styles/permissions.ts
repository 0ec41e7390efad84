import { element } from './element.ts';

/** A box of a permissions page, as the server tells of it. */
export interface Box {
  key: string;
  label: string;
  isOn: boolean;
  isDisabled: boolean;
}

interface Level extends Box {
  groups: readonly { title: string; boxes: readonly Box[] }[];
}

/** A control with its label, built with one library or another. */
export type Control = (box: Box, change: (isOn: boolean) => void) => HTMLElement;

/** Shows the permissions of somebody: a column for each level, as on the same page without a style. */
export async function showPermissions(place: HTMLElement, id: string, control: Control): Promise<void> {
  const url = `/api/staff/permissions/${id}`;
  const { Levels: levels }: { Levels: readonly Level[] } = await (await fetch(url)).json();
  const all = levels.flatMap((level) => [level, ...level.groups.flatMap(({ boxes }) => boxes)]);
  const on = new Set(all.flatMap(({ key, isOn }) => (isOn ? key : [])));
  const controlOf = (box: Box) => control(box, (isOn) => (isOn ? on.add(box.key) : on.delete(box.key)));
  const columns = levels.map((level) =>
    element(
      'section',
      { className: 'level card' },
      element('h2', { textContent: level.label }),
      controlOf(level),
      ...level.groups.flatMap(({ title, boxes }) => [element('h3', { textContent: title }), ...boxes.map(controlOf)]),
    ),
  );
  const save = element('button', { type: 'button', className: 'button primary', textContent: 'Save Permissions' });
  save.addEventListener('click', async () => {
    await fetch(url, { method: 'POST', body: JSON.stringify({ Permissions: [...on] }) });
    await showPermissions(place, id, control);
  });
  place.replaceChildren(element('div', { className: 'levels' }, ...columns), save);
}
