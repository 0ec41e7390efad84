import { LEVELS, type Level, type Task } from '../model/terms.ts';

/** The levels with which a task is done (S1; C1 for billing, C16 for billing with documentation). */
export const TASK_LEVELS: Readonly<Record<Task, readonly Level[]>> = {
  clinicalDocumentation: ['default', 'therapist'],
  therapistPermissions: ['default', 'therapist'],
  clinicalServices: ['default', 'therapist'],
  clinicalReports: ['default', 'therapist'],
  systemSettings: ['default', 'administration'],
  organizationAdministration: ['default', 'organizationAdministration'],
  billing: ['default', 'billing'],
  billingWithDocumentation: ['default', 'billing', 'therapist'],
  scheduling: ['default'],
  reception: ['default'],
  clientInformation: ['default'],
  accountOwner: LEVELS,
};
