import type { Cells } from '../system.ts';

/** What stands over the columns of a staff list, and in them (docs/domain.md §2). */
export const cells: Cells = {
  columns: {
    name: ['full name', 'name', 'staff member', 'staff name', 'staff'],
    position: ['position'],
    email: ['email', 'e-mail', 'email address'],
    status: ['status', 'active', 'employment status', 'staff status', 'account status', 'user status'],
  },
  words: {
    active: ['active', 'active staff members', 'active staff'],
    inactive: ['inactive', 'inactive staff members', 'inactive staff', 'deactivated'],
    on: ['on', 'yes', 'true', 'enabled', 'assigned', 'allowed', 'granted'],
    off: ['off', 'no', 'false', 'disabled', 'unassigned', 'not assigned', 'not allowed', 'not granted', 'denied'],
  },
};
