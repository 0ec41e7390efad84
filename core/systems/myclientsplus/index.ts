import { positions } from '../positions.ts';
import type { PracticeSystem } from '../system.ts';
import { staffTypes } from '../theranest/staffTypes.ts';
import { permissions } from './permissions.ts';
import { vocabulary } from './vocabulary.ts';

/** My Clients Plus 3 by Ensora Health: one subscription per provider, other staff are free (S6–S8, S36). */
export const myclientsplus: PracticeSystem = {
  ...vocabulary,
  name: 'My Clients Plus',
  permissions,
  staffTypes,
  positions,
  called: { provider: { label: 'Provider', as: 'subscription' }, admin: { label: 'Admin', as: 'license' } },
  paths: {
    staffList: 'Staff > Active Staff members',
    staffPermissions: 'Staff > Active Staff members > Permissions',
    manageLicenses: 'Organization > Manage Subscription',
    manageSubscription: 'Organization > Manage Subscription',
    seatQuantities: 'Organization > Manage Subscription > Update my Subscription',
  },
};
