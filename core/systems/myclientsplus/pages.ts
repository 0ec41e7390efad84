import type { PageMarks, Vocabulary } from '../system.ts';
import { pages as theranest } from '../theranest/pages.ts';

const NOT_KNOWN: PageMarks = { bar: 1, marks: [] };

/**
 * The staff list and the permissions look as in TheraNest (S6–S8), the list of who is subscribed and the subscription do
 * not (S28, S36). The list has the heavier page marks: a page that shows both is read as the list.
 */
export const pages: Vocabulary['pages'] = {
  ...theranest,
  // Who is subscribed to what else, and how staff are added: no source shows how that looks.
  addStaff: NOT_KNOWN,
  telehealthList: NOT_KNOWN,
  clientPortalList: NOT_KNOWN,
  wileyList: NOT_KNOWN,
  amaLicenses: NOT_KNOWN,
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
