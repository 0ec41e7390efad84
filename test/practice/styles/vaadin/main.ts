import '@vaadin/checkbox';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import type { GridItemModel } from '@vaadin/grid';
import type { GridColumn } from '@vaadin/grid/vaadin-grid-column.js';
import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { element } from '../element.ts';
import { searched } from '../searched.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

type Column = (members?: readonly Member[]) => GridColumn<Member>;

/** What is drawn in a cell is slotted into it from outside, and recycled with it. */
const drawnBy =
  (draw: (member: Member) => TemplateResult) =>
  (root: HTMLElement, _: GridColumn<Member>, { item }: GridItemModel<Member>) =>
    render(draw(item), root);

const sorted = (header: string, path: keyof Member, draw?: (member: Member) => TemplateResult): Column => {
  const renderer = draw && drawnBy(draw);
  return () => Object.assign(document.createElement('vaadin-grid-sort-column'), { header, path, renderer });
};

const plain = (header: string, draw: (member: Member) => TemplateResult): Column => {
  const renderer = drawnBy(draw);
  return () => Object.assign(document.createElement('vaadin-grid-column'), { header, renderer });
};

const gridOf =
  (columns: readonly Column[]): Build =>
  (place, members) => {
    const grid = element('vaadin-grid', {}, ...columns.map((column) => column()));
    const list = searched(
      members,
      (found) => {
        grid.items = found;
      },
      () => grid.remove(),
    );
    place.append(grid);
    return list;
  };

const box = (header: string, license: License): Column =>
  plain(
    header,
    (member) => html`<vaadin-checkbox
      accessible-name="${header} license"
      .checked=${live(member[license])}
      @change=${({ currentTarget }: Event) => saveLicense(member, license, (currentTarget as HTMLInputElement).checked)}
    ></vaadin-checkbox>`,
  );

start({
  staff: gridOf([
    sorted('Full name', 'last', (member) => html`<a href="/staff/${member.id}">${fullName(member)}</a>`),
    sorted('Position', 'position'),
    sorted('Default location', 'location'),
    plain('Actions', ({ id }) => html`<a href="/staff/${id}/permissions">Permissions</a>`),
  ]),
  licenses: gridOf([
    sorted('Full name', 'last', (member) => html`<a href="/staff/${member.id}">${lastFirst(member)}</a>`),
    box('Provider', 'provider'),
    box('Admin', 'admin'),
  ]),
  permission: ({ label, isOn, isDisabled }, change) => {
    const made = element('vaadin-checkbox', { label, checked: isOn, disabled: isDisabled });
    made.addEventListener('change', () => change(made.checked));
    return made;
  },
});
