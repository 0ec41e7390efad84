import type { Vocabulary } from '../system.ts';

/** What a person perceives on each page, in the older and the newer form (domain.md §2, §6.2). */
export const pages: Vocabulary['pages'] = {
  staffList: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: ['staff', 'staff members', 'active staff members', 'inactive staff members', 'all staff members'],
        weight: 3,
        missing: 'a heading “Staff” above the table',
      },
      {
        on: 'column',
        any: ['full name', 'name', 'staff member', 'staff name'],
        weight: 1,
        missing: 'a column with the names',
      },
      { on: 'column', any: ['position'], weight: 1, missing: 'a column “Position”' },
      { on: 'column', any: ['default location'], weight: 1, missing: 'a column “Default location”' },
      { on: 'control', any: ['permissions'], weight: 2, missing: 'a button “Permissions” in each row' },
      { on: 'control', any: ['deactivate', 'activate', 'reactivate'], weight: 1, missing: 'a button “Deactivate”' },
    ],
  },
  staffPermissions: {
    bar: 5,
    marks: [
      { on: 'levels', weight: 4, missing: 'the columns of permission boxes' },
      { on: 'control', any: ['save permissions', 'save'], weight: 1, missing: 'a button “Save Permissions”' },
      {
        on: 'heading',
        any: ['permissions', 'staff permissions', 'set staff permissions', 'permissions for {name}'],
        weight: 1,
        missing: 'a heading “Permissions for” somebody',
      },
    ],
  },
  manageLicenses: {
    bar: 5,
    marks: [
      { on: 'heading', any: ['manage licenses', 'manage license'], weight: 3, missing: 'a heading “Manage Licenses”' },
      { on: 'tab', any: ['manage licenses', 'manage license'], weight: 2, missing: 'a tab “Manage Licenses”' },
      {
        on: 'column',
        any: ['provider', 'provider license', 'admin', 'admin license'],
        weight: 2,
        missing: 'columns “Provider” and “Admin”',
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
        missing: 'a heading “Manage Subscription”',
      },
      { on: 'tab', any: ['manage plan', 'subscription'], weight: 2, missing: 'a tab “Manage Plan”' },
      { on: 'control', any: ['edit subscription'], weight: 1, missing: 'a button “Edit Subscription”' },
      { on: 'quantities', weight: 2, missing: 'how many licenses are bought' },
    ],
  },
};
