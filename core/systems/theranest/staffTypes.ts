import type { StaffTypeId, Task } from '../../model/terms.ts';
import type { StaffType } from '../system.ts';

const staffType = (job: StaffTypeId, ...tasks: Task[]): StaffType => ({ job, tasks });

/** The seven staff types and what they do, as the table of S1 has them. */
export const staffTypes: readonly StaffType[] = [
  staffType('therapist', 'clinicalDocumentation', 'therapistPermissions', 'clinicalServices'),
  staffType('billerWithDocumentation', 'billingWithDocumentation'),
  staffType('billerWithoutDocumentation', 'billing'),
  staffType('admin', 'systemSettings', 'organizationAdministration'),
  staffType('receptionist', 'reception', 'scheduling', 'clientInformation'),
  staffType('scheduler', 'scheduling'),
  staffType('accountOwner', 'accountOwner'),
];
