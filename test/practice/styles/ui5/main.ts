import { setDefaultFontLoading } from '@ui5/webcomponents-base/dist/config/Fonts.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Link.js';
import '@ui5/webcomponents/dist/Switch.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import type TableVirtualizer from '@ui5/webcomponents/dist/TableVirtualizer.js';
import '@ui5/webcomponents/dist/TableVirtualizer.js';
import './style.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { element } from '../element.ts';
import { searched } from '../searched.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

interface Column {
  header: string;
  sort?: keyof Member;
  cell(member: Member): TemplateResult | string;
}

type Range = CustomEvent<{ first: number; last: number }>;

const ROW = 44;
const ARROWS = { 1: 'Ascending', [-1]: 'Descending' } as const;

/** All rows, or in a list that is long those in view: their elements are recycled as it is scrolled. */
const tableOf =
  (columns: readonly Column[], isVirtual: boolean): Build =>
  (place, members) => {
    const root = element('div');
    place.append(root);
    let found: Member[] = [];
    let key: keyof Member | undefined;
    let sign: 1 | -1 = 1;
    let [from, to] = isVirtual ? [0, 0] : [0, members.length];

    const sorted = (): Member[] => {
      const by = key;
      return by ? found.toSorted((a, b) => sign * String(a[by]).localeCompare(String(b[by]))) : found;
    };
    const sortBy = (sort: keyof Member) => {
      sign = key === sort && sign === 1 ? -1 : 1;
      key = sort;
      show();
    };
    const head = ({ header, sort }: Column) => html`<ui5-table-header-cell
      sort-indicator=${sort && key === sort ? ARROWS[sign] : 'None'}
      @click=${sort ? () => sortBy(sort) : nothing}
      ><span>${header}</span></ui5-table-header-cell
    >`;
    const row = (member: Member, i: number) => html`<ui5-table-row row-key=${member.id} .position=${from + i}>
      ${columns.map(({ cell }) => html`<ui5-table-cell>${cell(member)}</ui5-table-cell>`)}
    </ui5-table-row>`;
    const show = () => {
      const people = sorted();
      const virtualizer = html`<ui5-table-virtualizer
        slot="features"
        row-height=${ROW}
        row-count=${people.length}
        @range-change=${({ detail: { first, last } }: Range) => {
          [from, to] = [first, last];
          show();
        }}
      ></ui5-table-virtualizer>`;
      render(
        html`<ui5-table overflow-mode="Scroll">
          ${isVirtual ? virtualizer : nothing}
          <ui5-table-header-row slot="headerRow" sticky>${columns.map(head)}</ui5-table-header-row>
          ${people.slice(from, to).map(row)}
        </ui5-table>`,
        root,
      );
    };
    const list = searched(
      members,
      (some) => {
        found = some;
        show();
      },
      () => root.remove(),
    );
    return {
      ...list,
      search: (text) => {
        list.search(text);
        // It looks which rows are in view only as it is scrolled.
        root.querySelector<TableVirtualizer>('ui5-table-virtualizer')?.reset();
      },
    };
  };

const switches = (header: string, license: License): Column => ({
  header,
  cell: (member) => html`<ui5-switch
    accessible-name="${header} license"
    .checked=${live(member[license])}
    @change=${({ currentTarget }: Event) => saveLicense(member, license, (currentTarget as HTMLInputElement).checked)}
  ></ui5-switch>`,
});

/** Nothing is asked of other servers. */
setDefaultFontLoading(false);

let boxes = 0;

start({
  staff: tableOf(
    [
      {
        header: 'Full name',
        sort: 'last',
        cell: (member) => html`<ui5-link href="/staff/${member.id}">${fullName(member)}</ui5-link>`,
      },
      { header: 'Position', sort: 'position', cell: ({ position }) => position },
      { header: 'Default location', sort: 'location', cell: ({ location }) => location },
      { header: 'Actions', cell: ({ id }) => html`<ui5-link href="/staff/${id}/permissions">Permissions</ui5-link>` },
    ],
    true,
  ),
  licenses: tableOf(
    [
      { header: 'Full name', sort: 'last', cell: lastFirst },
      switches('Provider', 'provider'),
      switches('Admin', 'admin'),
    ],
    false,
  ),
  permission: ({ label, isOn, isDisabled }, change) => {
    const root = element('div');
    const id = `box-${++boxes}`;
    render(
      html`<ui5-switch
          id=${id}
          accessible-name=${label}
          ?checked=${isOn}
          ?disabled=${isDisabled}
          @change=${({ currentTarget }: Event) => change((currentTarget as HTMLInputElement).checked)}
        ></ui5-switch>
        <ui5-label for=${id}>${label}</ui5-label>`,
      root,
    );
    return root;
  },
});
