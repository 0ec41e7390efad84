import type { PageMarks, Vocabulary } from '../system.ts';

/** What can be done with a list of who is subscribed to something (S28). */
const controls = [
  {
    on: 'control',
    any: ['update subscribed staff list', 'update staff list', 'update subscribed staff'],
    weight: 2,
    shown: 'Update Subscribed Staff List',
  },
  {
    on: 'control',
    any: ['add staff', '+ add staff', '+add staff', 'add staff members'],
    weight: 2,
    shown: 'Add Staff',
  },
] as const satisfies PageMarks['marks'];

const subscribed = (shown: string, any: [string, ...string[]]): PageMarks => ({
  bar: 5,
  marks: [{ on: 'heading', any, weight: 3, shown }, ...controls],
});

/** Lists of what is paid apart from the licenses of the plan (docs/domain.md §2.6, §2.8, §6.2). */
export const otherPages: Pick<
  Vocabulary['pages'],
  'telehealthList' | 'clientPortalList' | 'wileyList' | 'amaLicenses'
> = {
  telehealthList: subscribed('Telehealth', [
    'telehealth',
    'telehealth staff',
    'telehealth staff list',
    'telehealth subscription',
    'active telehealth staff',
    'telehealth subscribed staff',
  ]),
  clientPortalList: subscribed('Client Portal', [
    'client portal',
    'client portal staff',
    'client portal staff list',
    'client portal subscription',
    'client portal subscribed staff',
  ]),
  wileyList: subscribed('Wiley Practice Planners', [
    'wiley practice planners',
    'wiley practice planner',
    'wiley',
    'wiley staff list',
    'wiley subscription',
    'wiley practice planners subscription',
  ]),
  amaLicenses: {
    bar: 5,
    marks: [
      {
        on: 'heading',
        any: [
          'ama cpt licenses',
          'ama cpt® licenses',
          'ama cpt license',
          'ama cpt® license',
          'ama cpt licenses {name}',
          'ama cpt® licenses {name}',
          '{name} ama cpt licenses',
          '{name} ama cpt® licenses',
        ],
        weight: 3,
        shown: 'AMA CPT® Licenses',
      },
      {
        on: 'column',
        any: ['date acquired', 'acquired', 'acquired on', 'license acquired', 'date of acquisition'],
        weight: 2,
        shown: 'Date acquired',
      },
    ],
  },
};

export const otherMenus: Vocabulary['menu'] = {
  telehealthList: ['telehealth'],
  clientPortalList: ['client portal'],
  wileyList: ['wiley practice planners', 'wiley'],
  amaLicenses: ['ama cpt licenses', 'ama cpt® licenses'],
};

export const otherLists: Vocabulary['otherLists'] = {
  states: ['subscribed', 'subscribed?', 'is subscribed', 'on the list', 'subscription', 'subscribed staff'],
  on: ['subscribed', 'on the list'],
  off: ['not subscribed', 'unsubscribed', 'not on the list'],
  unsure: [
    'turned off',
    'off',
    'cancelled',
    'canceled',
    'ended',
    'expired',
    'will not renew',
    'not renewed',
    'no',
    'added',
    'pending',
    'not saved',
  ],
  refused: [
    'client status',
    'portal status',
    'invitation',
    'invitation sent',
    'invited',
    'invited on',
    'last login',
    'last sign-in',
    'username',
    'user name',
    'guardian',
    'relationship',
    'referred by',
    'referred to',
    'referral',
    'specialty',
    'specialties',
    'accepting clients',
    'npi',
    'session',
    'sessions',
    'session date',
    'visit',
    'visits',
    'start time',
    'duration',
    'join link',
  ],
};

/** How its staff list tells the limit of users: what is behind the page has such numbers (S30), the words are inferred. */
export const limits: Pick<Vocabulary['words'], 'userLimits' | 'limitReached'> = {
  userLimits: [
    'active therapists {used} of {allowed}',
    'active therapists: {used} of {allowed}',
    'active therapists: {used} / {allowed}',
    'active therapists: {used}/{allowed}',
    '{used} of {allowed} active therapists',
    '{used} / {allowed} active therapists',
    '{used}/{allowed} active therapists',
    '{used} active therapists of {allowed}',
    '{used} active therapists of {allowed} allowed',
    '{used} of {allowed} therapists active',
    'therapists: {used} of {allowed}',
    '{used} of {allowed} therapists',
  ],
  limitReached: [
    'limit reached',
    'user limit reached',
    'users limit reached',
    'therapist limit reached',
    'active therapist limit reached',
    'you have reached your user limit',
    'you have reached your limit of active therapists',
    'you have reached the limit of active therapists',
    'you’ve reached your user limit',
    "you've reached your user limit",
  ],
};
