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
