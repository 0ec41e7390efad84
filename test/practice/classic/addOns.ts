import { amaLicenses, amaYears, isAddOn, isSubscribed, LISTS, subscribe } from '../addOns.ts';
import { type Html, html } from '../html.ts';
import { type Handler, redirect } from '../routes/route.ts';
import { lastFirst } from '../staff.ts';
import type { Person } from '../tenants.ts';
import { classicPage, tabs } from './page.ts';

const ROOT = '/classic/organization/add-ons';
const AMA = '/classic/organization/ama-licenses';

const addOnTabs = (current: string): Html =>
  tabs(
    [...Object.entries(LISTS).map(([name, title]) => [title, `${ROOT}/${name}`] as const), ['AMA CPT® Licenses', AMA]],
    current,
  );

const byName = (people: readonly Person[]): Person[] =>
  people.toSorted((a, b) => lastFirst(a).localeCompare(lastFirst(b)));

/** Everybody, with a box that says who is subscribed. */
export const addOnPage: Handler = (call) => {
  const { tenant, params } = call;
  const name = params.list;
  if (!isAddOn(name)) return undefined;
  const box = (person: Person): Html => html`<tr>
      <td>${lastFirst(person)}${!person.active && html` <span class="tag off">Inactive</span>`}</td>
      <td><input type="checkbox" name="staff" value="${person.id}" aria-label="${LISTS[name]} for ${lastFirst(person)}"${
        isSubscribed(tenant, name, person) && html` checked`
      }></td>
    </tr>`;
  return classicPage(
    call,
    LISTS[name],
    html`${addOnTabs(LISTS[name])}
    <h1>${LISTS[name]}</h1>
    <p class="intro">Tick who uses it. You pay for each subscribed staff member by the month.</p>
    <form method="post" action="${ROOT}/${name}">
      <div class="table-scroll">
        <table class="grid">
          <thead><tr><th scope="col">Name</th><th scope="col">Subscribed</th></tr></thead>
          <tbody>${byName(tenant.people).map(box)}</tbody>
        </table>
      </div>
      <p><button class="button primary">Update Subscribed Staff List</button></p>
    </form>`,
  );
};

export const saveAddOn: Handler = ({ tenant, params, body }) => {
  if (!isAddOn(params.list)) return undefined;
  subscribe(tenant, params.list, new URLSearchParams(body).getAll('staff'));
  return redirect(`${ROOT}/${params.list}`);
};

export const amaPage: Handler = (call) => {
  const years = amaYears(call.tenant);
  const asked = Number(call.query.get('year'));
  const year = years.includes(asked) ? asked : years[0];
  const licenses = amaLicenses(call.tenant, year ?? 0);
  return classicPage(
    call,
    'AMA CPT® Licenses',
    html`${addOnTabs('AMA CPT® Licenses')}
    <h1>AMA CPT® Licenses</h1>
    <form class="toolbar" method="get" action="${AMA}">
      <label class="filter"><span>Year</span><select name="year" onchange="this.form.submit()">${years.map(
        (one) => html`<option${one === year && html` selected`}>${one}</option>`,
      )}</select></label>
    </form>
    <div class="table-scroll">
      <table class="grid">
        <thead><tr><th scope="col">Name</th><th scope="col">Date acquired</th><th scope="col">Status</th></tr></thead>
        <tbody>${licenses.map(
          ({ person, acquired, isOff }) =>
            html`<tr><td>${lastFirst(person)}</td><td>${acquired}</td><td>${isOff ? 'Turned Off' : 'Active'}</td></tr>`,
        )}</tbody>
      </table>
    </div>
    <p class="count">${licenses.length === 1 ? '1 staff member' : `${licenses.length} staff members`}</p>`,
  );
};
