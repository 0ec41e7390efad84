import type { StaffType } from '../system.ts';

/**
 * The seven staff types and their typical permissions (S1, the staff-type table).
 * @param therapist what the level is called that opens notes
 */
export const staffTypesWith = (therapist: string): readonly StaffType[] => [
  {
    job: 'therapist',
    label: 'Therapist or other provider',
    tasks: ['clinicalDocumentation', 'therapistPermissions', 'clinicalServices'],
    typicalPermissions: ['Default', therapist, 'Administration, if they also help to run the practice'],
  },
  {
    job: 'billerWithDocumentation',
    label: 'Biller who opens documentation',
    tasks: ['billingWithDocumentation'],
    typicalPermissions: ['Default', 'Billing', `${therapist} or Administration, for the notes`],
  },
  {
    job: 'billerWithoutDocumentation',
    label: 'Biller who opens no documentation',
    tasks: ['billing'],
    typicalPermissions: ['Default', 'Billing'],
  },
  {
    job: 'admin',
    label: 'Admin',
    tasks: ['systemSettings', 'organizationAdministration'],
    typicalPermissions: ['Default', 'Administration', 'Organization Administration, for plan and licenses'],
  },
  {
    job: 'receptionist',
    label: 'Receptionist',
    tasks: ['reception', 'scheduling', 'clientInformation'],
    typicalPermissions: ['Default: scheduling and basic client information'],
  },
  {
    job: 'scheduler',
    label: 'Scheduler',
    tasks: ['scheduling'],
    typicalPermissions: ['Default: calendar and agenda'],
  },
  {
    job: 'accountOwner',
    label: 'Account owner',
    tasks: ['accountOwner'],
    typicalPermissions: ['All permissions; they cannot be changed'],
  },
];

export const staffTypes = staffTypesWith('Therapist');
