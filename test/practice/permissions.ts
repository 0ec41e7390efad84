export interface Box {
  key: string;
  label: string;
}

interface Group {
  title: string;
  boxes: readonly Box[];
}

/** A column of the permissions page: the level's own box, and those below it. */
export interface Level extends Box {
  groups: readonly Group[];
}

const group = (title: string, level: string, labels: Record<string, string>): Group => ({
  title,
  boxes: Object.entries(labels).map(([key, label]) => ({ key: `${level}.${key}`, label })),
});

export const SUPERVISION = 'therapist.supervision';

export const levels: readonly Level[] = [
  {
    key: 'default',
    label: 'Default',
    groups: [
      group('Clients Optional', 'default', {
        'clients.editDetails': 'Can edit client details',
        'staff.editProfile': 'Can edit staff profile information',
        'clients.referral': 'Can view and edit client referral',
        'clients.createImport': 'Can create and import clients',
        'clients.delete': 'Can delete clients',
        'appts.delete': 'Can delete client appointments',
        'appts.multiSlot': 'Can modify setting to allow multiple appointments in same slot',
        'docs.uploadGeneral': 'Can upload client general documents',
        'clients.assignStaff': 'Can assign staff members to clients & cases',
        'clients.prospective': 'Can access and manage prospective client list',
        'portal.invite': 'Can invite clients to client portal and manage intake forms',
      }),
      group('Calendar', 'default', {
        'calendar.advAvailability': 'Can manage Advanced Availability for other staff members',
      }),
      group('Dynamic Forms', 'default', {
        'forms.client': 'View and create entries for Dynamic Client Forms in the Client Profile',
      }),
    ],
  },
  {
    key: 'billing',
    label: 'Billing',
    groups: [group('Insurance', 'billing', { 'claims.submit': 'Submit Claims to Clearinghouse' })],
  },
  {
    key: 'therapist',
    label: 'Therapist',
    groups: [
      group('Assigned Cases', 'therapist', {
        onlyAssigned: 'Can view only assigned client information',
        onlyPersonalCalendar: 'Can only view personal calendar & agenda',
        bulkEdit: 'Can use bulk edit appointments',
      }),
      { title: 'Supervision', boxes: [{ key: SUPERVISION, label: 'Notes Require Supervisory Review' }] },
    ],
  },
  {
    key: 'administration',
    label: 'Administration',
    groups: [
      group('Payments', 'administration', { 'payments.delete': 'Can delete credit card payments' }),
      group('Practice', 'administration', { rooms: 'Can add, edit and delete rooms' }),
    ],
  },
  {
    key: 'organizationAdministration',
    label: 'Organization Administration',
    groups: [group('Subscription', 'organizationAdministration', { addOns: 'Can manage add-ons' })],
  },
];

/** Level and key of every box, in the order of the page. */
export const boxKeys: readonly string[] = levels.flatMap(({ key, groups }) => [
  key,
  ...groups.flatMap(({ boxes }) => boxes.map((box) => box.key)),
]);
