import { listingOf } from '../books.ts';
import { html } from '../html.ts';
import type { Handler } from '../routes/route.ts';
import { classicPage } from './page.ts';

/** Agenda, Calendar, Billing and Reports. */
export const listingPage: Handler = (call) => {
  const name = call.path.split('/').at(-1);
  const listing = listingOf(call.tenant, name);
  if (!listing) return undefined;
  const { title, intro, columns, rows } = listing;
  return classicPage(
    call,
    title,
    html`<h1>${title}</h1>
    <p class="intro">${intro}</p>
    <div class="table-scroll">
      <table class="grid ${name}">
        <thead><tr>${columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
        <tbody>${rows.map((cells) => html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody>
      </table>
    </div>`,
  );
};
