import { type Html, html } from '../html.ts';
import { INVITE_BOXES, invite } from '../invite.ts';
import { type Call, type Handler, redirect } from '../routes/route.ts';
import { addPerson } from '../staff.ts';
import { classicPage } from './page.ts';

const INVITE = '/classic/staff/invite';
const ADD = '/classic/staff/new';
const ROWS = 3;
const MOST = 50;

const COLUMNS = ['First Name', 'Last Name', 'Email', ...INVITE_BOXES.map(([, label]) => label)];

const field = (label: string, name: string, type = 'text'): Html =>
  html`<label class="field"><span>${label}</span><input type="${type}" name="${name}" autocomplete="off"></label>`;

/** One line for each person: the heads of the columns say what its fields are for. */
const row = (_: unknown, i: number): Html => html`<tr>
    <td><input type="text" name="first-${i}" autocomplete="off"></td>
    <td><input type="text" name="last-${i}" autocomplete="off"></td>
    <td><input type="email" name="email-${i}" autocomplete="off"></td>
    ${INVITE_BOXES.map(([key]) => html`<td><input type="checkbox" name="${key}-${i}"></td>`)}
  </tr>`;

const rowsOf = ({ query }: Call): number => Math.min(MOST, Math.max(1, Number(query.get('rows')) || ROWS));

export const invitePage: Handler = (call) =>
  classicPage(
    call,
    'Invite Staff by Email',
    html`<h1>Invite Staff by Email</h1>
    <p class="intro">Finer permissions can be set once they have accepted.</p>
    ${call.query.has('problem') && html`<p class="notice">${call.query.get('problem') ?? ''}</p>`}
    <form method="post" action="${INVITE}">
      <div class="table-scroll">
        <table class="grid invite">
          <thead><tr>${COLUMNS.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody>${Array.from({ length: rowsOf(call) }, row)}</tbody>
        </table>
      </div>
      <p><a class="button" role="button" href="${INVITE}?rows=${rowsOf(call) + 1}">+Add More Staff</a>
        <button class="button primary">Send Invitations</button></p>
    </form>`,
  );

export const sendInvitations: Handler = ({ tenant, body }) => {
  const sent = new URLSearchParams(body);
  const text = (name: string): string => sent.get(name)?.trim() ?? '';
  const all = Array.from({ length: MOST }, (_, i) => ({
    first: text(`first-${i}`),
    last: text(`last-${i}`),
    email: text(`email-${i}`),
    permissions: INVITE_BOXES.flatMap(([key, , permission]) => (sent.has(`${key}-${i}`) ? permission : [])),
  })).filter(({ first, last, email }) => first || last || email);
  const problem = invite(tenant, all);
  return redirect(problem ? `${INVITE}?${new URLSearchParams({ problem })}` : '/classic/staff');
};

export const addPage: Handler = (call) =>
  classicPage(
    call,
    'Add Staff',
    html`<h1>Add Staff</h1>
    <form method="post" action="${ADD}">
      ${field('First Name', 'first')} ${field('Last Name', 'last')} ${field('Email', 'email', 'email')}
      ${field('Position', 'position')} ${field('Initial password', 'password', 'password')}
      <p><button class="button primary">Save staff member</button></p>
    </form>`,
  );

export const addByHand: Handler = ({ tenant, body }) => {
  const sent = new URLSearchParams(body);
  const text = (name: string): string => sent.get(name)?.trim() ?? '';
  const [first, last, email] = [text('first'), text('last'), text('email')];
  if (!first || !last || !email) return redirect(ADD);
  addPerson(tenant, { first, last, email, position: text('position') });
  return redirect('/classic/staff');
};
