import { type Html, html } from '../html.ts';
import { SUPERVISION } from '../permissions.ts';
import { type Call, type Handler, type Reply, redirect } from '../routes/route.ts';
import {
  type FormBox,
  type FormLevel,
  findPerson,
  fullName,
  isPermissionsDenied,
  isSelf,
  lastFirst,
  MODES,
  OWN_PERMISSIONS,
  ownerHasAll,
  permissionsForm,
  savePermissions,
  shortName,
  supervisorChoices,
  willBeLoggedOut,
} from '../staff.ts';
import type { Person, Tenant } from '../tenants.ts';
import { classicPage } from './page.ts';

const address = ({ id }: Person): string => `/classic/staff/${id}/permissions`;

const box = ({ key, label, isOn, isDisabled }: FormBox): Html =>
  html`<label class="box"><input type="checkbox" name="permission" value="${key}"${isOn && html` checked`}${
    isDisabled && html` disabled`
  }><span>${label}</span></label>`;

const choice = (value: string, label: string, isChosen: boolean): Html =>
  html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`;

const supervision = (tenant: Tenant, person: Person): Html => {
  const chosen = person.supervisors?.length ? person.supervisors : [''];
  const people = supervisorChoices(tenant, person);
  return html`<div class="supervision">
      ${chosen.map(
        (id) => html`<label class="field"><span>Supervisor</span><select name="supervisor">
          ${choice('', 'Choose a supervisor', id === '')}
          ${people.map((each) => choice(each.id, fullName(each), each.id === id))}
        </select></label>`,
      )}
      <label class="field"><span>Review mode</span><select name="mode">
        ${choice('', 'Choose how', !person.supervisionMode)}
        ${Object.entries(MODES).map(([mode, label]) => choice(mode, label, mode === person.supervisionMode))}
      </select></label>
    </div>`;
};

const cell = (tenant: Tenant, person: Person, level: FormLevel): Html => html`<td>
    ${box(level)}
    ${level.groups.map(
      ({ title, boxes }) => html`<div class="group">
        <b>${title}</b>
        ${boxes.map(box)}
        ${boxes.some(({ key }) => key === SUPERVISION) && supervision(tenant, person)}
      </div>`,
    )}
    ${level.hint && html`<p class="hint">${level.hint}</p>`}
  </td>`;

const form = (tenant: Tenant, person: Person): Html => {
  const levels = permissionsForm(tenant, person);
  return html`${person.owner && html`<p class="notice">${ownerHasAll(lastFirst(person))}</p>`}
    <form method="post" action="${address(person)}" autocomplete="off">
      <div class="table-scroll">
        <table class="levels">
          <thead><tr>${levels.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody><tr>${levels.map((level) => cell(tenant, person, level))}</tr></tbody>
        </table>
      </div>
      <button class="button primary"${isPermissionsDenied(tenant, person) && html` disabled`}>Save Permissions</button>
    </form>`;
};

export const permissionsPage: Handler = (call) => {
  const { tenant, params, query } = call;
  const person = findPerson(tenant, params.id);
  if (!person) return undefined;
  const title = `Permissions for ${lastFirst(person)}`;
  return classicPage(
    call,
    title,
    html`<p class="crumbs"><a href="/classic/staff">Staff</a> / Permissions</p>
    <h1>${title}</h1>
    ${query.has('saved') && html`<p class="notice done" role="status">Permissions saved.</p>`}
    ${isSelf(tenant, person) ? html`<p class="notice">${OWN_PERMISSIONS}</p>` : form(tenant, person)}`,
  );
};

const confirmation = (call: Call, person: Person, sent: URLSearchParams): Reply =>
  classicPage(
    call,
    'Save permissions?',
    html`<div class="card confirmation">
      <h1>Save permissions?</h1>
      <p>${willBeLoggedOut(shortName(person))}</p>
      <form method="post" action="${address(person)}">
        ${[...sent].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
        <input type="hidden" name="confirmed" value="yes">
        <a class="button" href="${address(person)}">Cancel</a>
        <button class="button primary">Save and log out</button>
      </form>
    </div>`,
  );

export const submitPermissions: Handler = (call) => {
  const { tenant, params, body } = call;
  const person = findPerson(tenant, params.id);
  if (!person) return undefined;
  const sent = new URLSearchParams(body);
  if (isPermissionsDenied(tenant, person)) return redirect(address(person));
  if (!sent.has('confirmed')) return confirmation(call, person, sent);
  savePermissions(tenant, person, {
    keys: sent.getAll('permission'),
    supervisors: sent.getAll('supervisor'),
    mode: sent.get('mode') ?? '',
  });
  return redirect(`${address(person)}?saved`);
};
