import { isAddOn } from '../addOns.ts';
import { LISTINGS } from '../books.ts';
import { html } from '../html.ts';
import { layout } from '../layout.ts';
import { findPerson, hasLicenses } from '../staff.ts';
import { type Call, type Handler, page, type Reply, type Route, redirect } from './route.ts';

const TITLES: Record<string, string> = { staff: 'Staff', clients: 'Clients', organization: 'Organization' };

/** The frame of the single-page application: its script fills the rest. */
const shell: Handler = ({ tenant, path }): Reply => {
  const section = path.split('/')[1] ?? '';
  const title = TITLES[section] ?? section.charAt(0).toUpperCase() + section.slice(1);
  const head = html`<script type="module" src="/assets/app/main.js"></script>`;
  const content = html`<div class="loading" role="status" aria-busy="true">Loading…</div>
    <noscript><p class="notice">This version needs JavaScript. The classic version does not.</p></noscript>`;
  return page(layout(tenant, { title, path, generation: 'modern', content, head }));
};

const when =
  (exists: (call: Call) => unknown): Handler =>
  (call) =>
    exists(call) ? shell(call) : undefined;

const ofPerson = when(({ tenant, params }) => findPerson(tenant, params.id));

export const app: readonly Route[] = [
  ['GET', '/', () => redirect('/agenda')],
  ['GET', '/staff', shell],
  ['GET', '/staff/invite', shell],
  ['GET', '/staff/:id', ofPerson],
  ['GET', '/staff/:id/permissions', ofPerson],
  ['GET', '/clients', shell],
  ['GET', '/clients/:id', when(({ tenant, params }) => tenant.clients.some(({ id }) => id === params.id))],
  ['GET', '/organization/manage-subscription', shell],
  ['GET', '/organization/manage-licenses', when(({ tenant }) => hasLicenses(tenant))],
  ['GET', '/organization/add-ons/:list', when(({ params }) => isAddOn(params.list))],
  ['GET', '/organization/ama-licenses', shell],
  ...LISTINGS.map((name): Route => ['GET', `/${name}`, shell]),
];
