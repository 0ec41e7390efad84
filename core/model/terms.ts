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

/** The pages that License Lens reads. */
export const PAGE_KINDS = ['staffList', 'staffPermissions', 'manageLicenses', 'manageSubscription'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

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
