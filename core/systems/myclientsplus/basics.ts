import type { Permission, SystemBasics } from '../system.ts';
import { basics as theranest } from '../theranest/basics.ts';
import { staffTypes } from '../theranest/staffTypes.ts';
import { labels } from './labels.ts';
import { toMyClientsPlus } from './toMyClientsPlus.ts';

/** A level as it is in My Clients Plus, which shares TheraNest's code base and calls the Therapist level Provider (S7). */
const levelFrom = (level: Permission): Permission => ({
  ...toMyClientsPlus(level, true),
  ...(level.key === 'therapist' && { labels: ['provider'] }),
});

/** My Clients Plus without its pages and the boxes below its levels: what the quick check needs. */
export const basics: SystemBasics = {
  ...labels,
  name: () => 'My Clients Plus',
  permissions: theranest.permissions.map(levelFrom),
  staffTypes,
  paths: () => ({
    staffList: 'Staff > Active Staff members',
    staffPermissions: 'Staff > Active Staff members > Permissions',
    manageLicenses: 'Organization > Manage Subscription',
    manageSubscription: 'Organization > Manage Subscription',
    seatQuantities: 'Organization > Manage Subscription > Update my Subscription',
    addStaff: 'Staff > Invite Staff by Email',
    telehealthList: 'Organization > Manage Subscription > Telehealth',
    clientPortalList: 'Organization > Manage Subscription > Client Portal',
    wileyList: 'Organization > Manage Subscription > Wiley Practice Planners',
    amaLicenses: 'Organization > Manage Subscription > AMA CPT® Licenses',
  }),
};
