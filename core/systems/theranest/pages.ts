import type { Vocabulary } from '../system.ts';
import { addStaffPage } from './addStaff.ts';
import { licenseColumn } from './labels.ts';
import { otherPages } from './otherLists.ts';

/** What a person perceives on each page, in the older and the newer form (docs/domain.md §2, §6.2). */
export const pages: Vocabulary['pages'] = {
  staffList: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: ['staff', 'staff members', 'active staff members', 'inactive staff members', 'all staff members'],
        weight: 3,
        shown: 'Staff',
      },
      {
        on: 'column',
        any: ['full name', 'name', 'staff member', 'staff name', 'last name', 'surname', 'family name'],
        weight: 1,
      },
      { on: 'column', any: ['position'], weight: 1, shown: 'Position' },
      { on: 'column', any: ['default location'], weight: 1, shown: 'Default location' },
      { on: 'control', any: ['permissions'], weight: 2, shown: 'Permissions' },
      { on: 'control', any: ['deactivate', 'activate', 'reactivate'], weight: 1, shown: 'Deactivate' },
    ],
  },
  staffPermissions: {
    bar: 5,
    marks: [
      { on: 'levels', weight: 4 },
      { on: 'control', any: ['save permissions', 'save'], weight: 1, shown: 'Save Permissions' },
      {
        on: 'heading',
        any: ['permissions', 'staff permissions', 'set staff permissions', 'permissions for {name}'],
        weight: 1,
        shown: 'Permissions for …',
      },
    ],
  },
  manageLicenses: {
    bar: 5,
    marks: [
      { on: 'heading', any: ['manage licenses', 'manage license'], weight: 3, shown: 'Manage Licenses' },
      { on: 'tab', any: ['manage licenses', 'manage license'], weight: 3, shown: 'Manage Licenses' },
      {
        on: 'column',
        any: ['provider', 'provider license', 'admin', 'admin license', ...licenseColumn.called],
        weight: 2,
        shown: 'Provider',
      },
    ],
  },
  manageSubscription: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: ['manage subscription', 'manage subscriptions'],
        weight: 3,
        shown: 'Manage Subscription',
      },
      { on: 'tab', any: ['manage plan', 'subscription'], weight: 2, shown: 'Manage Plan' },
      { on: 'control', any: ['edit subscription'], weight: 1, shown: 'Edit Subscription' },
      { on: 'quantities', weight: 2 },
    ],
  },
  ...otherPages,
  addStaff: addStaffPage,
};
