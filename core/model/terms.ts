// The words of the field. They stand apart from the schemas, so that a page loads no more than it needs.

/** What a practice buys per person. A Provider license covers everything that an Admin license covers (S1). */
export const LICENSES = ['provider', 'admin'] as const;

export type License = (typeof LICENSES)[number];

/** The five columns of a permissions page (docs/domain.md §1). */
export const LEVELS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;

export type Level = (typeof LEVELS)[number];

/** The seven staff types of S1. */
export const STAFF_TYPE_IDS = [
  'therapist',
  'billerWithDocumentation',
  'billerWithoutDocumentation',
  'admin',
  'receptionist',
  'scheduler',
  'accountOwner',
] as const;

export type StaffTypeId = (typeof STAFF_TYPE_IDS)[number];

/** What a supervisor does with somebody's notes: has access to them, must approve them, or must sign them too (docs/domain.md §1.3). */
export const SUPERVISION_MODES = ['access', 'approve', 'cosign'] as const;

export type SupervisionMode = (typeof SUPERVISION_MODES)[number];

/** Lists of who has what is paid apart from the licenses of the plan, with what they say of a person (docs/domain.md §2.8). */
export const OTHER_LISTS = {
  telehealthList: 'telehealth',
  clientPortalList: 'clientPortal',
  wileyList: 'wiley',
  amaLicenses: 'amaCpt',
} as const;

export type OtherList = keyof typeof OTHER_LISTS;

/** Lists of add-ons of which somebody is taken off by hand: a yearly license ends by itself once it is turned off. */
export const ADD_ON_LISTS = ['telehealthList', 'clientPortalList', 'wileyList'] as const satisfies readonly OtherList[];

export type AddOnList = (typeof ADD_ON_LISTS)[number];

/** The pages that License Lens reads. */
export const PAGE_KINDS = [
  'staffList',
  'staffPermissions',
  'manageLicenses',
  'manageSubscription',
  'telehealthList',
  'clientPortalList',
  'wileyList',
  'amaLicenses',
  'addStaff',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Those of them that tell who needs which license. */
export type StaffPage = Exclude<PageKind, OtherList | 'addStaff'>;

export const isOtherList = (kind: PageKind): kind is OtherList => Object.hasOwn(OTHER_LISTS, kind);

/** What can be ticked for somebody who is invited: permissions by their keys, and the yearly license (docs/domain.md §2.4). */
export const INVITE_BOXES = ['therapist', 'billing', 'therapist.onlyAssigned', 'amaCpt'] as const;

export type InviteBox = (typeof INVITE_BOXES)[number];

export const SUBSCRIPTION_PLANS = ['perProvider', 'trial', 'activeClient'] as const;

export type SubscriptionPlan = (typeof SUBSCRIPTION_PLANS)[number];

/** What somebody does at work, as the quick check asks it. */
export const TASKS = [
  'clinicalDocumentation',
  'therapistPermissions',
  'clinicalServices',
  'clinicalReports',
  'systemSettings',
  'organizationAdministration',
  'billing',
  'billingWithDocumentation',
  'scheduling',
  'reception',
  'clientInformation',
  'accountOwner',
] as const;

export type Task = (typeof TASKS)[number];
