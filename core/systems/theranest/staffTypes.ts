import type { StaffType } from '../system.ts';

/** The seven staff types and what they do (S1, the staff-type table). */
export const staffTypes: readonly StaffType[] = [
  {
    job: 'therapist',
    label: 'Therapist or other provider',
    tasks: ['clinicalDocumentation', 'therapistPermissions', 'clinicalServices'],
  },
  { job: 'billerWithDocumentation', label: 'Biller who opens documentation', tasks: ['billingWithDocumentation'] },
  { job: 'billerWithoutDocumentation', label: 'Biller who opens no documentation', tasks: ['billing'] },
  { job: 'admin', label: 'Admin', tasks: ['systemSettings', 'organizationAdministration'] },
  { job: 'receptionist', label: 'Receptionist', tasks: ['reception', 'scheduling', 'clientInformation'] },
  { job: 'scheduler', label: 'Scheduler', tasks: ['scheduling'] },
  { job: 'accountOwner', label: 'Account owner', tasks: ['accountOwner'] },
];
