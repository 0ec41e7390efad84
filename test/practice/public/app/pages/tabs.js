import { h } from '../dom.js';

/** Tabs that are pages of their own. */
export const tabs = (label, entries, current) =>
  h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': label },
    ...entries.map(([text, href]) =>
      h('a', { role: 'tab', href, 'aria-selected': String(text === current), class: text === current && 'on' }, text),
    ),
  );

export const planTabs = (current) =>
  tabs(
    'Subscription',
    [
      ['Manage Plan', '/organization/manage-subscription'],
      ['Manage Licenses', '/organization/manage-licenses'],
    ],
    current,
  );
