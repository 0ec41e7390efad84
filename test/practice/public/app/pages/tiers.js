import { post } from '../api.js';
import { h } from '../dom.js';
import { toast } from '../toast.js';
import { tabs } from './tabs.js';

const HOME = '/organization/manage-subscription';

async function choose(clients, show) {
  show(await post('subscription/tier', { Clients: clients }));
  toast(`Your plan now covers ${clients} active clients.`);
}

const tier = ({ clients, isCurrent }, show) =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, `${clients} active clients`),
    h('td', {}, isCurrent ? h('span', { class: 'tag' }, 'Current') : undefined),
    h(
      'td',
      { class: 'actions' },
      !isCurrent && h('button', { type: 'button', class: 'button', click: () => choose(clients, show) }, 'Select'),
    ),
  );

const tiers = ({ tiers, renewal }, show) => [
  h('p', { class: 'intro' }, `You pay by active clients. Renews on ${renewal}.`),
  h('table', { class: 'grid tiers' }, h('tbody', {}, ...tiers.map((each) => tier(each, show)))),
];

const addOn = ({ about }) => [h('p', { class: 'card' }, about)];

/** The subscription of a practice that pays by active clients. */
export function tierPlan(subscription, show) {
  const { addOns } = subscription;
  const chosen = addOns[new URLSearchParams(location.search).get('tab')];
  const entries = [
    ['Subscription', HOME],
    ...Object.entries(addOns).map(([key, { title }]) => [title, `${HOME}?tab=${key}`]),
  ];
  return [
    h('h1', {}, 'Manage Subscriptions'),
    tabs('Subscription', entries, chosen?.title ?? 'Subscription'),
    ...(chosen ? addOn(chosen) : tiers(subscription, show)),
  ];
}
