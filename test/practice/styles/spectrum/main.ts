import '@spectrum-web-components/switch/sp-switch.js';
import '@spectrum-web-components/table/sp-table.js';
import '@spectrum-web-components/table/sp-table-body.js';
import '@spectrum-web-components/table/sp-table-cell.js';
import '@spectrum-web-components/table/sp-table-head.js';
import '@spectrum-web-components/table/sp-table-head-cell.js';
import '@spectrum-web-components/table/sp-table-row.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import './style.css';
import { html, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { element } from '../element.ts';
import { searched } from '../searched.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

interface Column {
  header: string;
  sort?: keyof Member;
  cell(member: Member): TemplateResult | string;
}

type Sorted = CustomEvent<{ sortDirection: 'asc' | 'desc'; sortKey: keyof Member }>;

const themed = (): HTMLElement => {
  const theme = document.createElement('sp-theme');
  for (const [name, value] of Object.entries({ system: 'spectrum', color: 'light', scale: 'medium' }))
    theme.setAttribute(name, value);
  return theme;
};

/** Rows of whoever is in view, recycled as the list is scrolled; they can be chosen by boxes before the names. */
const tableOf =
  (columns: readonly Column[], selects?: 'multiple'): Build =>
  (place, members) => {
    const theme = themed();
    place.append(theme);
    let found: Member[] = [];
    let sorted: Sorted['detail'] | undefined;
    const items = () => {
      if (!sorted) return found;
      const { sortKey, sortDirection } = sorted;
      const sign = sortDirection === 'asc' ? 1 : -1;
      return found.toSorted((a, b) => sign * String(a[sortKey]).localeCompare(String(b[sortKey])));
    };
    // Of a list that has become shorter, it asks for rows that are no more.
    const cells = (member?: Member) =>
      member && columns.map(({ cell }) => html`<sp-table-cell>${cell(member)}</sp-table-cell>`);
    const show = () =>
      render(
        html`<sp-table
          scroller
          selects=${ifDefined(selects)}
          .items=${items()}
          .itemValue=${(member?: Member) => member?.id ?? ''}
          .renderItem=${cells}
          @sorted=${({ detail }: Sorted) => {
            sorted = detail;
            show();
          }}
        >
          <sp-table-head>
            ${columns.map(
              ({ header, sort = '' }) =>
                html`<sp-table-head-cell ?sortable=${sort !== ''} sort-key=${sort}>${header}</sp-table-head-cell>`,
            )}
          </sp-table-head>
        </sp-table>`,
        theme,
      );
    return searched(
      members,
      (some) => {
        found = some;
        show();
      },
      () => theme.remove(),
    );
  };

const switches = (header: string, license: License): Column => ({
  header,
  cell: (member) => html`<sp-switch
    .checked=${live(member[license])}
    @change=${({ currentTarget }: Event) => saveLicense(member, license, (currentTarget as HTMLInputElement).checked)}
  ></sp-switch>`,
});

start({
  staff: tableOf([
    {
      header: 'Full name',
      sort: 'last',
      cell: (member) => html`<a href="/staff/${member.id}">${fullName(member)}</a>`,
    },
    { header: 'Position', sort: 'position', cell: ({ position }) => position },
    { header: 'Default location', sort: 'location', cell: ({ location }) => location },
    { header: 'Actions', cell: ({ id }) => html`<a href="/staff/${id}/permissions">Permissions</a>` },
  ]),
  licenses: tableOf(
    [
      { header: 'Full name', sort: 'last', cell: lastFirst },
      switches('Provider', 'provider'),
      switches('Admin', 'admin'),
    ],
    'multiple',
  ),
  permission: ({ label, isOn, isDisabled }, change) => {
    const made = element('sp-switch', { checked: isOn, disabled: isDisabled }, label);
    made.addEventListener('change', () => change(made.checked));
    const theme = themed();
    theme.append(made);
    return theme;
  },
});
