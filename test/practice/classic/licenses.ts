import { type Html, html } from '../html.ts';
import { type Handler, redirect } from '../routes/route.ts';
import { findPerson, hasLicenses, lastFirst, setLicense } from '../staff.ts';
import type { License, Person } from '../tenants.ts';
import { classicPage, planTabs } from './page.ts';

const ADDRESS = '/classic/organization/manage-licenses';
const LICENSES: readonly (readonly [License, string])[] = [
  ['provider', 'Provider'],
  ['admin', 'Admin'],
];

const box = (person: Person, [license, label]: (typeof LICENSES)[number], form: string): Html =>
  html`<td><input type="checkbox" form="${form}" name="${license}-${person.id}" aria-label="${label} license for ${lastFirst(person)}"${
    person.licenses[license] && html` checked`
  } onchange="this.form.requestSubmit()"></td>`;

/** One form for each row: its first field names the person even when no box is ticked. */
const row = (person: Person, index: number): Html => {
  const form = `row${index}`;
  return html`<tr>
      <td>${lastFirst(person)}${!person.active && html` <span class="tag off">Inactive</span>`}<form id="${form}" method="post" action="${ADDRESS}"><input type="hidden" name="staff-${person.id}"></form></td>
      ${LICENSES.map((license) => box(person, license, form))}
    </tr>`;
};

export const licensesPage: Handler = (call) => {
  if (!hasLicenses(call.tenant)) return undefined;
  const people = call.tenant.people.toSorted((a, b) => lastFirst(a).localeCompare(lastFirst(b)));
  return classicPage(
    call,
    'Manage Licenses',
    html`${planTabs('Manage Licenses')}
    <h1>Manage Licenses</h1>
    <p class="intro">Tick a license to activate it for a staff member. Changes are saved at once.</p>
    <div class="table-scroll">
      <table class="grid licenses">
        <thead><tr><th scope="col">Staff member</th>${LICENSES.map(([, label]) => html`<th scope="col">${label}</th>`)}</tr></thead>
        <tbody>${people.map(row)}</tbody>
      </table>
    </div>`,
  );
};

export const saveLicenses: Handler = ({ tenant, body }) => {
  const sent = new URLSearchParams(body);
  const [id] = [...sent.keys()].flatMap((name) => name.match(/^staff-(.+)$/)?.[1] ?? []);
  const person = findPerson(tenant, id);
  if (!person || !hasLicenses(tenant)) return undefined;
  for (const [license] of LICENSES) setLicense(person, license, sent.has(`${license}-${person.id}`));
  return redirect(ADDRESS);
};
