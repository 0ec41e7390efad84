import { LOGS_OUT } from './logsOut.ts';

export const consistency = {
  'claims-without-billing': {
    label: 'Claims need {billingLabel}',
    message: '{name} may submit claims, but not without the {billingLabel} level.',
    fix: [
      `Tick {billingLabel} for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If {name} should submit no claims, untick that permission there instead.',
    ],
  },
  'restriction-overruled': {
    label: 'Restriction has no effect',
    message: '{name} is limited to assigned clients, and has administration permissions, which reach all of them.',
    fix: [
      `If {name} should see assigned clients only, untick the administration permissions, under {staffPermissions}. ${LOGS_OUT}`,
      'If {name} helps to run the practice, untick the restriction there instead: it has no effect.',
    ],
  },
  'therapist-without-default': {
    label: '{defaultLabel} permissions off',
    message: '{name} has {therapist} permissions without {defaultLabel}: agenda and calendar are missing.',
    fix: [
      `Tick {defaultLabel} for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If this is wanted, nothing is to be done.',
    ],
  },
  'sees-all-clients': {
    label: 'Sees all clients',
    message: '{name} sees general information of all clients, not of their own alone.',
    fix: [
      `Tick the restriction to assigned clients for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If all therapists may see all clients, say so in the settings.',
    ],
  },
  'opens-all-notes': {
    label: 'Can open all notes',
    message: 'With {aProvider} and administration permissions, {name} can open and edit the notes of every client.',
    fix: [
      `If {name} should not, untick the administration permissions, under {staffPermissions}. ${LOGS_OUT}`,
      'If {name} should, change nothing.',
    ],
  },
  'sensitive-without-license': {
    label: 'Sensitive permission',
    message: '{name} has no license, but may delete what is hard to bring back, or open clients to others.',
    fix: [
      `If {name} should not, untick the permission, under {staffPermissions}. ${LOGS_OUT}`,
      'If {name} should, change nothing.',
    ],
  },
} as const;
