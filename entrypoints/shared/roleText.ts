import type { ColumnRole, Lesson } from '../../core/index.ts';

/** What a column or a box of a taught page may hold, in words for the admin. */
export const ROLE_TEXT: Record<ColumnRole, string> = {
  name: 'Name',
  position: 'Position',
  email: 'Email',
  status: 'Active or not',
  provider: 'Provider license',
  admin: 'Admin license',
  default: 'Default permissions',
  billing: 'Billing permission',
  therapist: 'Therapist permission',
  administration: 'Administration permission',
  organizationAdministration: 'Organization Administration permission',
};

export const KIND_TEXT: Record<Lesson['kind'], string> = {
  staffList: 'A list of the staff',
  manageLicenses: 'Who has which license',
  staffPermissions: 'The permissions of one person',
};
