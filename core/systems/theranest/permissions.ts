import type { Level, License } from '../../model/terms.ts';
import type { Labels, Permission } from '../system.ts';
import { levels } from './basics.ts';

type Extra = Partial<Pick<Permission, 'clinical' | 'tags' | 'certainty'>>;

const entries =
  (level: Level, needs: License | 'none', kind: Permission['kind'], source: string) =>
  (key: string, labels: Labels, extra: Extra = {}): Permission => ({
    key: `${level}.${key}`,
    level,
    labels,
    kind,
    needs,
    clinical: 'no',
    source,
    certainty: 'vendor',
    ...extra,
  });

const destructive: Extra = { tags: ['destructive'] };
const widens: Extra = { tags: ['widens access'] };
const borderline: Extra = { clinical: 'borderline' };
const sister: Extra = { certainty: 'sister product' };
const clinical: Extra = { clinical: 'yes' };

const given = entries('default', 'none', 'implied', 'S2');
const box = entries('default', 'none', 'box', 'S2');
const billingRight = entries('billing', 'none', 'implied', 'S2 S27');
const billingBox = entries('billing', 'none', 'box', 'S26');
const therapistRight = entries('therapist', 'provider', 'implied', 'S1 S21 S7');
const therapistBox = entries('therapist', 'provider', 'box', 'S7 S12 S22');
const restriction = entries('therapist', 'provider', 'restriction', 'S12 S24 S7');
const adminRight = entries('administration', 'admin', 'implied', 'S3 S5 S13 S20 S21 S23 S24 S27 S29');
const organizationRight = entries('organizationAdministration', 'admin', 'implied', 'S16 S18 S19 S28 S38');

/** Default: what every new member of staff is given (docs/domain.md §1.1). */
const defaults: Permission[] = [
  levels.default,
  given('agenda.view', ['view the agenda for all therapists and edit appointment status']),
  given('clients.register', ['register (add) or import clients']),
  given('clients.groups', ['add and manage groups']),
  given('clients.details', ['view client details tab']),
  box('clients.editDetails', ['can edit client details']),
  box('staff.editProfile', ['can edit staff profile information']),
  box('clients.referral', ['can view and edit client referral'], borderline),
  box('clients.createImport', ['can create and import clients']),
  box('clients.delete', ['can delete clients'], destructive),
  box('appts.delete', ['can delete client appointments'], destructive),
  box('appts.multiSlot', ['can modify setting to allow multiple appointments in same slot']),
  box('docs.uploadGeneral', ['can upload client general documents'], borderline),
  box('clients.assignStaff', ['can assign staff members to clients & cases'], widens),
  box('clients.prospective', ['can access and manage prospective client list']),
  box('portal.invite', ['can invite clients to client portal and manage intake forms'], borderline),
  given('reports', ['view the listed reports']),
  given('calendar.view', ['view the calendar for all therapists and add appointments']),
  box('calendar.advAvailability', ['can manage advanced availability for other staff members']),
  box('forms.client', ['view and create entries for dynamic client forms in the client profile'], borderline),
  box('forms.manage', ['add, edit and archive dynamic forms, modify intake forms'], sister),
  box('clients.serviceTypes', ['can assign service types to clients'], sister),
  box('integration.dataCollection', ['can manage ensora data collection integration staff/client settings'], sister),
  box('billing.authorizations', ['can manage insurance authorizations'], sister),
];

/** Billing: needs no license of its own (docs/domain.md §1.2, C1). */
const billing: Permission[] = [
  levels.billing,
  billingRight('ledger', ['view client ledger']),
  billingRight('clientBillingInfo', ['view and edit client billing information'], { certainty: 'inferred' }),
  billingRight('invoices', ['create and edit invoices, payments and write-offs']),
  billingRight('reports', ['view billing reports'], sister),
  billingBox('claims.submit', ['submit claims to clearinghouse', 'can submit claims to clearinghouse']),
];

/** Therapist: all of it needs a Provider license (docs/domain.md §1.3, S1). */
const therapist: Permission[] = [
  levels.therapist,
  therapistRight('assignedCases', ['read and write notes of assigned cases'], clinical),
  therapistRight('clientData', ['client data'], { ...clinical, ...sister }),
  therapistRight('reports', ['run clinical documentation reports'], clinical),
  restriction('onlyAssigned', [
    'can view only assigned client information',
    'can only view assigned clients',
    'limit access to only assigned cases',
  ]),
  restriction('onlyPersonalCalendar', ['can only view personal calendar & agenda'], sister),
  therapistBox('bulkEdit', ['can use bulk edit appointments'], sister),
  therapistBox('supervision', ['notes require supervisory review'], clinical),
];

/** Administration: an Admin or a Provider license (docs/domain.md §1.4). */
const administration: Permission[] = [
  levels.administration,
  adminRight('staff', ['add, invite, import and edit staff, set staff permissions'], widens),
  adminRight('deactivate', ['deactivate staff']),
  adminRight('createCase', ['create a case for any client'], { ...clinical, ...widens }),
  adminRight('editAllNotes', ['edit all progress notes'], clinical),
  adminRight('removeSignatures', ['remove signatures from notes and assessments'], clinical),
  adminRight('deletePayments', ['delete credit card payments'], destructive),
  adminRight('rooms', ['add, edit and delete rooms']),
  adminRight('schedules', ['see and edit the schedule of all staff']),
];

/** Organization Administration: an Admin or a Provider license (docs/domain.md §1.5). */
const organizationAdministration: Permission[] = [
  levels.organizationAdministration,
  organizationRight('subscription', ['manage subscription, add-ons, plan and licenses']),
  organizationRight('addOns', ['telehealth plan, client portal staff, clearinghouse enrollment']),
  organizationRight('amaCpt', ['subscribe staff to ama cpt license']),
  organizationRight('permissions', ['set every level of staff permissions'], { ...widens, certainty: 'inferred' }),
  organizationRight('dataCollection', ['manage the data collection integration'], sister),
];

export const permissions: readonly Permission[] = [
  ...defaults,
  ...billing,
  ...therapist,
  ...administration,
  ...organizationAdministration,
];
