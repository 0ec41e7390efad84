import { LOGS_OUT } from './logsOut.ts';

export const deactivation = {
  'owner-inactive': {
    label: 'Account owner is inactive',
    message: '{name} owns the account and is no longer active: nobody else can do what only the owner can.',
    fix: [
      'Ask the support of your practice system to make another {organizationAdministrator} the account owner.',
      'If {name} still works here, activate them again, under {staffList}.',
    ],
  },
  'inactive-holds-license': {
    label: 'Inactive, still licensed',
    message: '{name} is no longer active, but a license is still switched on.',
    fix: [
      'Switch the license of {name} off, under {manageLicenses}.',
      'If nobody else needs the seat, lower the number of licenses at renewal, under {manageSubscription}.',
    ],
  },
  'owner-leaving': {
    label: 'Account owner is leaving',
    message: '{name} owns the account: it must have another owner before they can be deactivated.',
    fix: [
      'Make another {organizationAdministrator} the account owner, with the support of your practice system.',
      'Then deactivate {name}, under {staffList}.',
    ],
  },
  'leaver-runs-practice': {
    label: 'Leaving, with administration permissions',
    message: '{name} cannot be deactivated while they have administration permissions.',
    fix: [
      `First untick {administrationLabel} and {organizationAdministrationLabel} of {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'Then deactivate {name}, under {staffList}.',
      'Then switch the license of {name} off, under {manageLicenses}.',
    ],
  },
} as const;
