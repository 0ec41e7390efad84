export const deactivation = {
  'owner-inactive': {
    label: 'Account owner is inactive',
    message: '{name} is the account owner but inactive, so no one can do owner-only tasks.',
    fix: [
      'Ask your practice system’s support to make another {organizationAdministrator} the account owner.',
      'If {name} still works here, go to {staffList} and activate them again.',
    ],
  },
  'inactive-holds-license': {
    label: 'Inactive, still licensed',
    message: '{name} is inactive but still has a {anyLicense} on.',
    fix: [
      'Go to {manageLicenses} and turn off the {anyLicense} for {name}.',
      'If no one else needs the seat, go to {seatQuantities} at renewal and remove it.',
    ],
  },
  'inactive-on-add-on-list': {
    label: 'Inactive, on add-on list',
    message:
      '{name} is inactive but still on a staff list of an add-on. You may keep paying for it until you remove them.',
    fix: [
      'Go to the list named below and remove {name}: {telehealthList}, {clientPortalList} or {wileyList}.',
      'If {name} still works here, go to {staffList} and activate them again.',
    ],
  },
  'owner-leaving': {
    label: 'Account owner is leaving',
    message: '{name} is the account owner. Transfer account ownership before you deactivate them.',
    fix: [
      'Ask your practice system’s support to make another {organizationAdministrator} the account owner.',
      'Then go to {staffList} and deactivate {name}.',
    ],
  },
  'leaver-runs-practice': {
    label: 'Leaving, with administration permissions',
    message: 'You can’t deactivate {name} while they have administrative permissions.',
    fix: [
      'Go to {staffPermissions} and uncheck {administration} and {organizationAdministration} for {name}. {logsOut}',
      'Then go to {staffList} and deactivate {name}.',
      'Then go to {manageLicenses} and turn off the {anyLicense} for {name}.',
    ],
  },
} as const;
