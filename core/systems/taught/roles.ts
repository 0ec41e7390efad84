import { LEVELS, LICENSES } from '../../model/terms.ts';

/** The pages that an admin can explain. */
export const TAUGHT_KINDS = ['staffList', 'manageLicenses', 'staffPermissions'] as const;

/** What a column of a taught table may hold. */
export const COLUMN_ROLES = ['name', 'position', 'email', 'status', ...LICENSES, ...LEVELS] as const;

/** What words in a taught table may say. */
export const WORD_ROLES = ['inactive', 'on', 'off'] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
