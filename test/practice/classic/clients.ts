import { html } from '../html.ts';
import type { Handler } from '../routes/route.ts';
import { lastFirst } from '../staff.ts';
import { classicPage } from './page.ts';

export const clientsPage: Handler = (call) =>
  classicPage(
    call,
    'Clients',
    html`<h1>Clients</h1>
    <p class="intro">Waiting list, in the order of registration.</p>
    <div class="table-scroll">
      <table class="grid">
        <thead><tr><th scope="col">Full name</th><th scope="col">Position</th><th scope="col">Default location</th><th scope="col">Actions</th></tr></thead>
        <tbody>${call.tenant.clients.map(
          (client) => html`<tr>
          <td>${lastFirst(client)}</td>
          <td>${client.position}</td>
          <td>${client.location}</td>
          <td class="actions"><a class="button" href="/clients/${client.id}">Details</a></td>
        </tr>`,
        )}</tbody>
      </table>
    </div>`,
  );
