import { therapistLimit } from '../addOns.ts';
import { type Html, html } from '../html.ts';
import { type Call, type Handler, redirect } from '../routes/route.ts';
import { cannotBeDeactivated, findPerson, lastFirst, setActive } from '../staff.ts';
import type { Person, Tenant } from '../tenants.ts';
import { classicPage } from './page.ts';

const SORTS = {
  name: { label: 'Name', of: lastFirst },
  position: { label: 'Position', of: ({ position }: Person) => position },
} as const;

interface View {
  show: 'active' | 'inactive';
  search: string;
  sort: keyof typeof SORTS;
  dir: 'asc' | 'desc';
}

const viewOf = (query: URLSearchParams): View => ({
  show: query.get('show') === 'inactive' ? 'inactive' : 'active',
  search: query.get('search') ?? '',
  sort: query.get('sort') === 'position' ? 'position' : 'name',
  dir: query.get('dir') === 'desc' ? 'desc' : 'asc',
});

const address = (view: View): string => `/classic/staff?${new URLSearchParams({ ...view })}`;

const listed = ({ people }: Tenant, { show, search, sort, dir }: View): Person[] => {
  const wanted = search.trim().toLowerCase();
  const text = SORTS[sort].of;
  const sign = dir === 'asc' ? 1 : -1;
  return people
    .filter((person) => person.active === (show === 'active'))
    .filter((person) => `${lastFirst(person)} ${person.position}`.toLowerCase().includes(wanted))
    .sort((a, b) => sign * text(a).localeCompare(text(b)));
};

const header = (sort: View['sort'], view: View): Html => {
  const isSorted = sort === view.sort;
  const dir = isSorted && view.dir === 'asc' ? 'desc' : 'asc';
  const arrow = isSorted && html` <span aria-hidden="true">${view.dir === 'asc' ? '▲' : '▼'}</span>`;
  return html`<th scope="col"><a href="${address({ ...view, sort, dir })}">${SORTS[sort].label}</a>${arrow}</th>`;
};

const row = (tenant: Tenant, person: Person): Html => {
  const action = person.active ? 'deactivate' : 'activate';
  const isDisabled = person.active && cannotBeDeactivated(tenant, person);
  return html`<tr>
      <td>${lastFirst(person)}</td>
      <td>${person.position}</td>
      <td class="actions">
        <a class="button" href="/classic/staff/${person.id}/permissions">Permissions</a>
        <form method="post" action="/classic/staff/${person.id}/${action}">
          <button class="button"${isDisabled && html` disabled`}>${person.active ? 'Deactivate' : 'Activate'}</button>
        </form>
      </td>
    </tr>`;
};

const option = (value: View['show'], label: string, view: View): Html =>
  html`<option value="${value}"${view.show === value && html` selected`}>${label}</option>`;

const toolbar = (view: View): Html => html`<form class="toolbar" method="get" action="/classic/staff">
    <label class="filter"><span>Show</span>
      <select name="show" onchange="this.form.submit()">
        ${option('active', 'Active Staff members', view)}
        ${option('inactive', 'Inactive Staff members', view)}
      </select>
    </label>
    <label class="filter"><span>Search</span><input type="search" name="search" value="${view.search}"></label>
    <input type="hidden" name="sort" value="${view.sort}">
    <input type="hidden" name="dir" value="${view.dir}">
    <button class="button">Search</button>
  </form>`;

export const staffPage: Handler = (call) => {
  const view = viewOf(call.query);
  const people = listed(call.tenant, view);
  const limit = therapistLimit(call.tenant);
  return classicPage(
    call,
    'Staff',
    html`<h1>Staff</h1>
    ${limit !== undefined && html`<p class="count">${limit}</p>`}
    ${toolbar(view)}
    <div class="table-scroll">
      <table class="grid">
        <thead><tr>${header('name', view)}${header('position', view)}<th scope="col"></th></tr></thead>
        <tbody>${people.map((person) => row(call.tenant, person))}</tbody>
      </table>
      ${people.length === 0 && html`<p class="none">No staff members match.</p>`}
    </div>
    <p><a class="button" href="/classic/staff/invite">Invite Staff by Email</a>
      <a class="button" href="/classic/staff/new">Add Staff manually</a></p>`,
  );
};

export const submitActive =
  (active: boolean): Handler =>
  ({ tenant, params }: Call) => {
    const person = findPerson(tenant, params.id);
    if (!person) return undefined;
    setActive(tenant, person, active);
    return redirect(`/classic/staff?show=${active ? 'inactive' : 'active'}`);
  };
