import { placeWords } from '../../words/places.ts';
import { positions } from '../positions.ts';
import type { PracticeSystem } from '../system.ts';
import { permissions } from './permissions.ts';
import { staffTypes } from './staffTypes.ts';
import { vocabulary } from './vocabulary.ts';

/** TheraNest by Ensora Health, per-provider plan (domain.md). */
export const theranest: PracticeSystem = {
  ...vocabulary,
  name: 'TheraNest',
  start: 'https://app.theranest.com/',
  permissions,
  staffTypes,
  positions,
  called: { provider: { label: 'Provider', as: 'license' }, admin: { label: 'Admin', as: 'license' } },
  ownerHolds: 'provider',
  published: {
    currency: 'USD',
    plans: [
      { name: 'Essentials', provider: 29, admin: 19, isFrom: true, source: 'S33' },
      { name: 'Advanced', provider: 59, admin: 19, source: 'S33, S34' },
      { name: 'Premier', provider: 89, admin: 29, source: 'S33' },
    ],
  },
  get paths() {
    return {
      staffList: 'Staff',
      staffPermissions: 'Staff > Permissions',
      manageLicenses: 'Organization > Manage Licenses',
      manageSubscription: 'Organization > Manage Subscription',
      seatQuantities: `Organization > Manage Subscription > ${placeWords().yourCurrentSubscription} > Edit Subscription`,
    };
  },
};
