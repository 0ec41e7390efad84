import type { Reason } from '../../../core/index.ts';

export const need = {
  open: 'Why this license?',
  wait: 'Looking…',
  unknown: 'Not known yet: some of their pages are not checked.',
  none: 'No license needed: nothing that is on requires one.',
  needs: (license: string) => `Needs the ${license}. What requires it:`,
  because: {
    owner: 'Owns the account',
    telehealth: 'Holds telehealth sessions',
    supervisor: 'Supervises clinicians',
    documentation: 'Writes clinical notes',
  } satisfies Record<Reason, string>,
  changes: 'One change that helps',
  noChange: 'No single change would save a license.',
  turn: (label: string, on: boolean) => (on ? `Turn on “${label}”` : `Turn off “${label}”`),
  enough: (license: string) => `then the ${license} is enough`,
  noneNeeded: 'then no license is needed',
  fixes: (labels: string) => `fixes: ${labels}`,
  careful: 'Ask them first: without a permission, that part of their work is closed.',
  nearest: 'Closest staff type',
  same: 'same permissions',
  differs: (list: string) => `except: ${list}`,
  isOn: (label: string) => `“${label}” is on`,
  isOff: (label: string) => `“${label}” is off`,
};
