import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { findPerson, fullName } from '../staff.ts';
import { HEADERS, isStyle } from '../styles/styles.ts';
import { type Call, type Handler, json, page, type Route } from './route.ts';

const TABS = [
  ['Manage Plan', '/organization/manage-subscription'],
  ['Manage Licenses', 'licenses'],
] as const;

const tabs = html`<div class="tabs" role="tablist">${TABS.map(
  ([text, href]) => html`<a role="tab" href="${href}" aria-selected="${String(href === 'licenses')}">${text}</a>`,
)}</div>`;

const toolbar = html`<div class="toolbar">
      <label class="filter"><span>Search</span><input type="search"></label>
      <button type="button" class="button" id="refresh">Refresh</button>
      <button type="button" class="button" id="rebuild">Start over</button>
    </div>`;

/** What a page shows around what the script of the style builds. The path is that of the same page without a style. */
interface Frame {
  title: string;
  path: string;
  above?: Html;
  below?: Html;
}

const shell =
  (frame: (call: Call) => Frame | undefined): Handler =>
  (call) => {
    const { style } = call.params;
    const shown = frame(call);
    if (!isStyle(style) || !shown) return undefined;
    const { title, path, above, below } = shown;
    const head = html`<link rel="stylesheet" href="/assets/styles.css">
  <link rel="stylesheet" href="/styles/${style}/main.css">
  <script type="module" src="/styles/${style}/main.js"></script>`;
    const content = html`<div class="page">${above}<h1>${title}</h1>
    ${below}
    <div id="list" class="${style}"></div></div>`;
    const reply = page(layout(call.tenant, { title, path, generation: 'modern', content, head }));
    return { ...reply, headers: { ...reply.headers, ...HEADERS[style] } };
  };

const people: Handler = ({ tenant }) =>
  json(
    tenant.people.map(({ id, first, last, credentials = '', position, location, licenses }) => ({
      id,
      first,
      last,
      credentials,
      position,
      location,
      ...licenses,
    })),
  );

const list = (title: string, path: string, above?: Html): Handler =>
  shell(() => ({ title, path, below: toolbar, ...(above && { above }) }));

const permissions = shell(({ tenant, params: { id } }) => {
  const person = findPerson(tenant, id);
  return person && { title: `Permissions for ${fullName(person)}`, path: `/staff/${id}/permissions` };
});

export const styles: readonly Route[] = [
  ['GET', '/styles/people', people],
  ['GET', '/styles/:style/staff', list('Staff', '/staff')],
  ['GET', '/styles/:style/licenses', list('Manage Licenses', '/organization/manage-licenses', tabs)],
  ['GET', '/styles/:style/staff/:id/permissions', permissions],
];
