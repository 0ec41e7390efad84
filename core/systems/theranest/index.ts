import { positions } from '../positions.ts';
import type { PracticeSystem } from '../system.ts';
import { basics } from './basics.ts';
import { cells } from './cells.ts';
import { permissions } from './permissions.ts';

/** TheraNest by Ensora Health, under the per-provider plan (docs/domain.md §1–§3). Prices of plans are those of third parties (S33, S34). */
export const system: PracticeSystem = {
  ...basics,
  ...cells,
  start: 'https://app.theranest.com/',
  permissions,
  holders: { administrator: 'Administrator', organizationAdministrator: 'Organization Administrator' },
  positions,
  published: {
    currency: 'USD',
    plans: [
      { name: 'Essentials', provider: 29, admin: 19, isFrom: true, source: 'S33' },
      { name: 'Advanced', provider: 59, admin: 19, source: 'S33, S34' },
      { name: 'Premier', provider: 89, admin: 29, source: 'S33' },
    ],
    addOns: [
      { list: 'clientPortalList', price: 6, isFirstFree: true, source: 'S28' },
      { list: 'amaLicenses', price: 17, most: 19.5, source: 'S16, S37' },
    ],
  },
};
