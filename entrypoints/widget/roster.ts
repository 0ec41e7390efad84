import type { Practice } from '../../core/index.ts';

/** A staff list of another program, as it came: it is still to be understood. */
export type StaffListData = { json: unknown } | { name: string; bytes: Uint8Array };

/** What is given: a practice, or a staff list of another program. */
export type Roster = { practice: Practice } | StaffListData;
