import type { Vocabulary } from '../system.ts';
import { labels as theranest } from '../theranest/labels.ts';

const { levels } = theranest;

/** What its licenses and levels are called on its pages. */
export const labels: Pick<Vocabulary, 'id' | 'hosts' | 'licenses' | 'called' | 'levels'> = {
  id: 'myclientsplus',
  hosts: [],
  licenses: {
    // “Provider” alone is a permission level here, and a “Provider license number” a detail of a person (S7, S36).
    provider: ['Provider subscription', 'provider subscriptions', 'subscribed provider', 'subscribed providers'],
    admin: [],
  },
  called: { provider: { label: 'Provider', as: 'subscription' }, admin: { label: 'Admin' } },
  levels: {
    ...levels,
    therapist: ['provider'],
    organizationAdministration: [...levels.organizationAdministration, 'organization permissions'],
  },
};
