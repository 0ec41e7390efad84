import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { HEADERS, isStyle } from '../styles/styles.ts';
import { type Call, type Handler, json, page, type Route } from './route.ts';

const TABS = [
  ['Manage Plan', '/organization/manage-subscription'],
  ['Manage Licenses', 'licenses'],
] as const;

const tabs = html`<div class="tabs" role="tablist">${TABS.map(
  ([text, href]) => html`<a role="tab" href="${href}" aria-selected="${String(href === 'licenses')}">${text}</a>`,
)}</div>`;

/** The frame of the page; the script of the style builds the list. The path is that of the same page without a style. */
const shell =
  (title: string, path: string, above?: Html): Handler =>
  ({ tenant, params: { style } }: Call) => {
    if (!isStyle(style)) return undefined;
    const head = html`<link rel="stylesheet" href="/assets/styles.css"><link rel="stylesheet" href="main.css">
  <script type="module" src="main.js"></script>`;
    const content = html`<div class="page">${above}<h1>${title}</h1>
    <div class="toolbar">
      <label class="filter"><span>Search</span><input type="search"></label>
      <button type="button" class="button" id="refresh">Refresh</button>
      <button type="button" class="button" id="rebuild">Start over</button>
    </div>
    <div id="list" class="${style}"></div></div>`;
    const reply = page(layout(tenant, { title, path, generation: 'modern', content, head }));
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

export const styles: readonly Route[] = [
  ['GET', '/styles/people', people],
  ['GET', '/styles/:style/staff', shell('Staff', '/staff')],
  ['GET', '/styles/:style/licenses', shell('Manage Licenses', '/organization/manage-licenses', tabs)],
];
