import { get, post } from '../api.js';
import { ask, field } from '../dialog.js';
import { h } from '../dom.js';
import { toast } from '../toast.js';
import { planTabs } from './tabs.js';
import { tierPlan } from './tiers.js';

const offer = ({ name, price, about, isCurrent }) =>
  h(
    'li',
    { class: isCurrent ? 'offer card on' : 'offer card' },
    h('h3', {}, name, isCurrent && h('span', { class: 'tag' }, 'Current plan')),
    h('p', { class: 'price' }, price, h('span', {}, ' per therapist a month')),
    h('p', {}, about),
  );

const number = (label, name, value) =>
  field(label, name, { type: 'number', min: '0', max: '999', step: '1', required: true, value: String(value) });

async function edit({ quantities }, show) {
  const fields = await ask({
    title: 'Edit Subscription',
    content: [
      h('p', {}, 'Changes during the term are charged pro rata.'),
      number('Number of provider licenses', 'Provider', quantities.provider),
      number('Number of admin licenses', 'Admin', quantities.admin),
    ],
    confirm: 'Update subscription',
  });
  if (!fields) return;
  show(await post('subscription/quantities', fields));
  toast('Subscription updated.');
}

const paid = (subscription, show) => [
  h('p', { class: 'plan-name' }, subscription.name),
  h(
    'ul',
    { class: 'quantities' },
    h('li', {}, `Provider licenses: ${subscription.quantities.provider}`),
    h('li', {}, `Admin licenses: ${subscription.quantities.admin}`),
  ),
  h('p', { class: 'renewal' }, `Renews on ${subscription.renewal}`),
  h('button', { type: 'button', class: 'button primary', click: () => edit(subscription, show) }, 'Edit Subscription'),
  h('p', {}, h('a', { href: '/organization/add-ons/telehealth' }, 'Add-ons for your staff')),
];

const trial = () => [
  h('p', { class: 'plan-name' }, 'Trial'),
  h('p', {}, 'Every feature, and as many users as you like. Licenses are available automatically while you try.'),
];

const perProvider = (subscription, show) => [
  planTabs('Manage Plan'),
  h('h1', {}, 'Manage Subscriptions'),
  h('h2', {}, 'Plans'),
  h('ul', { class: 'offers' }, ...subscription.offers.map(offer)),
  h('h2', {}, 'Current subscription'),
  h('div', { class: 'card current' }, ...(subscription.plan === 'trial' ? trial() : paid(subscription, show))),
];

export async function subscription() {
  const page = h('div', { class: 'page' });
  const show = (answer) =>
    page.replaceChildren(...(answer.plan === 'activeClient' ? tierPlan(answer, show) : perProvider(answer, show)));
  show(await get('subscription/get'));
  return page;
}
