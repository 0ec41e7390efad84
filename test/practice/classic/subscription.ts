import { type Html, html } from '../html.ts';
import { type Handler, redirect } from '../routes/route.ts';
import { changeQuantities, chooseTier, readQuantities, type Subscription, subscriptionOf } from '../subscription.ts';
import { classicPage, planTabs, tabs } from './page.ts';

const ADDRESS = '/classic/organization/manage-subscription';

const quantities = ({ quantities: { provider, admin } }: Subscription): Html => html`<table class="grid quantities">
      <tbody>
        <tr><th scope="row">Provider licenses</th><td>${provider}</td></tr>
        <tr><th scope="row">Admin licenses</th><td>${admin}</td></tr>
      </tbody>
    </table>
    <p><a class="button primary" role="button" href="${ADDRESS}?edit">Edit Subscription</a></p>
    <p><a href="/classic/organization/add-ons/telehealth">Add-ons for your staff</a></p>`;

const number = (label: string, name: string, value: number): Html =>
  html`<label class="field"><span>${label}</span><input type="number" name="${name}" value="${value}" min="0" max="999" required></label>`;

const editor = ({
  quantities: { provider, admin },
}: Subscription): Html => html`<form method="post" action="${ADDRESS}">
      <p>Changes during the term are charged pro rata.</p>
      ${number('Number of provider licenses', 'provider', provider)}
      ${number('Number of admin licenses', 'admin', admin)}
      <p><a class="button" href="${ADDRESS}">Cancel</a> <button class="button primary">Update subscription</button></p>
    </form>`;

const perProvider = (subscription: Subscription, isEdited: boolean): Html => html`${planTabs('Manage Plan')}
    <h1>Manage Subscriptions</h1>
    <h2>Current subscription</h2>
    <div class="card current">
      <p class="plan-name">${subscription.name}</p>
      ${
        subscription.plan === 'trial'
          ? html`<p>Every feature, and as many users as you like, while you try.</p>`
          : html`<p class="renewal">Renews on ${subscription.renewal}</p>
            ${isEdited ? editor(subscription) : quantities(subscription)}`
      }
    </div>`;

const tier = ({ clients, isCurrent }: Subscription['tiers'][number]): Html => html`<tr>
      <th scope="row">${clients} active clients</th>
      <td class="actions">${
        isCurrent
          ? html`<span class="tag">Current</span>`
          : html`<form method="post" action="${ADDRESS}/tier"><button class="button" name="clients" value="${clients}">Select</button></form>`
      }</td>
    </tr>`;

const activeClient = ({ addOns, tiers, renewal }: Subscription, tab: string): Html => {
  const chosen = Object.hasOwn(addOns, tab) ? addOns[tab] : undefined;
  const entries = Object.entries(addOns).map(([key, { title }]) => [title, `${ADDRESS}?tab=${key}`] as const);
  return html`<h1>Manage Subscriptions</h1>
    ${tabs([['Subscription', ADDRESS], ...entries], chosen?.title ?? 'Subscription')}
    ${
      chosen
        ? html`<p class="card">${chosen.about}</p>`
        : html`<p class="intro">You pay by active clients. Renews on ${renewal}.</p>
          <table class="grid tiers"><tbody>${tiers.map(tier)}</tbody></table>`
    }`;
};

export const subscriptionPage: Handler = (call) => {
  const subscription = subscriptionOf(call.tenant);
  const content =
    subscription.plan === 'activeClient'
      ? activeClient(subscription, call.query.get('tab') ?? '')
      : perProvider(subscription, call.query.has('edit'));
  return classicPage(call, 'Manage Subscriptions', content);
};

export const submitQuantities: Handler = ({ tenant, body }) => {
  const sent = new URLSearchParams(body);
  const wanted = readQuantities(sent.get('provider'), sent.get('admin'));
  const isChanged = wanted !== undefined && changeQuantities(tenant, wanted);
  return redirect(isChanged ? ADDRESS : `${ADDRESS}?edit`);
};

export const submitTier: Handler = ({ tenant, body }) => {
  chooseTier(tenant, Number(new URLSearchParams(body).get('clients')));
  return redirect(ADDRESS);
};
