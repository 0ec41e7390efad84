import { LEVELS, type Level, type License, type Task } from './terms.ts';

interface TaskAdvice {
  label: string;
  license: License | 'none';
  permissions: readonly Level[];
  because: string;
}

/** Which license each task needs (S1; C1 for billing, C16 for billing with documentation). */
export const taskAdvice: Record<Task, TaskAdvice> = {
  clinicalDocumentation: {
    label: 'Read or write clinical notes',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Clinical documentation needs a Provider license.',
  },
  therapistPermissions: {
    label: 'Use therapist permissions',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Therapist permissions work with a Provider license only.',
  },
  clinicalServices: {
    label: 'See clients, telehealth included',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Clinical services, telehealth included, need a Provider license.',
  },
  clinicalReports: {
    label: 'Run clinical reports',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Reports on clinical documentation need a Provider license.',
  },
  systemSettings: {
    label: 'Change system settings or staff',
    license: 'admin',
    permissions: ['default', 'administration'],
    because: 'System settings need an Admin license, or a Provider license.',
  },
  organizationAdministration: {
    label: 'Run the organization: plan, licenses',
    license: 'admin',
    permissions: ['default', 'organizationAdministration'],
    because: 'Organization administration needs an Admin license, or a Provider license.',
  },
  billing: {
    label: 'Bill, without opening notes',
    license: 'none',
    permissions: ['default', 'billing'],
    because: 'Billing without documentation needs no license.',
  },
  billingWithDocumentation: {
    label: 'Bill, and open notes',
    license: 'provider',
    permissions: ['default', 'billing', 'therapist'],
    because: 'A biller who opens documentation needs a Provider license.',
  },
  scheduling: {
    label: 'Schedule appointments',
    license: 'none',
    permissions: ['default'],
    because: 'Scheduling needs no license.',
  },
  reception: {
    label: 'Receive clients at the desk',
    license: 'none',
    permissions: ['default'],
    because: 'Reception needs no license.',
  },
  clientInformation: {
    label: 'Enter basic client information',
    license: 'none',
    permissions: ['default'],
    because: 'Basic client information needs no license.',
  },
  accountOwner: {
    label: 'Own the account',
    license: 'provider',
    permissions: LEVELS,
    because: 'The account owner holds a Provider license automatically and has all permissions.',
  },
};
