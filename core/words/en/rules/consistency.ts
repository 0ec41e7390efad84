export const consistency = {
  'claims-without-billing': {
    label: 'Claims need {billing}',
    message: '{name} has permission to submit claims, but that also takes the {billing} level.',
    fix: [
      'Go to {staffPermissions} and check {billing} for {name}. {logsOut}',
      'If {name} shouldn’t submit claims, uncheck that permission there instead.',
    ],
  },
  'restriction-overruled': {
    label: 'Restriction has no effect',
    message: '{name} is limited to assigned clients, but their administrative permissions open all clients.',
    fix: [
      'If {name} should see only assigned clients, go to {staffPermissions} and uncheck the administrative permissions. {logsOut}',
      'If {name} helps run the practice, uncheck the restriction there instead: it has no effect.',
    ],
  },
  'therapist-without-default': {
    label: '{default} permissions off',
    message: '{name} has {therapist} permissions without {default}, so agenda and calendar are missing.',
    fix: [
      'Go to {staffPermissions} and check {default} for {name}. {logsOut}',
      'If this is intended, no change is needed.',
    ],
  },
  'sees-all-clients': {
    label: 'Sees all clients',
    message: '{name} can see general information for all clients, not only their own.',
    fix: [
      'Go to {staffPermissions} and check the restriction to assigned clients for {name}. {logsOut}',
      'If all therapists may see all clients, allow it in License Lens options > Rules.',
    ],
  },
  'opens-all-notes': {
    label: 'Can open all notes',
    message: 'With {aProvider} and administrative permissions, {name} can open and edit every client’s notes.',
    fix: [
      'Go to {staffPermissions} and uncheck the administrative permissions for {name}. {logsOut}',
      'If this is intended, no change is needed.',
    ],
  },
  'sensitive-without-license': {
    label: 'Sensitive permission',
    message: '{name} has no {anyLicense} but can delete appointments or clients, or give others access to clients.',
    fix: [
      'Go to {staffPermissions} and uncheck the permission for {name}. {logsOut}',
      'If this is intended, no change is needed.',
    ],
  },
} as const;
