import type { Vocabulary } from '../system.ts';
import { pages as theranest } from '../theranest/pages.ts';

/**
 * Staff list and permissions look as in TheraNest (S6–S8); who is subscribed, and how many, does not (S28, S36). A page
 * that shows both is read for who is.
 */
export const pages: Vocabulary['pages'] = {
  ...theranest,
  manageLicenses: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: ['provider subscription', 'provider subscriptions', 'subscribed providers', 'subscribed staff'],
        weight: 3,
        shown: 'Provider Subscription',
      },
      {
        on: 'tab',
        any: ['provider subscription', 'provider subscriptions', 'subscribed providers'],
        weight: 1,
        shown: 'Provider Subscription',
      },
      {
        on: 'column',
        any: ['provider subscription', 'subscribed provider'],
        weight: 4,
        shown: 'Provider Subscription',
      },
    ],
  },
  manageSubscription: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: ['manage subscription', 'manage subscriptions', 'my subscription'],
        weight: 3,
        shown: 'My Subscription',
      },
      {
        on: 'control',
        any: ['update my subscription', 'subscribe'],
        weight: 1,
        shown: 'Update my Subscription',
      },
      { on: 'quantities', weight: 2 },
    ],
  },
};
