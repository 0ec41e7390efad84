import type { Migration } from './migration.ts';
import { toVersion1 } from './toVersion1.ts';
import { toVersion2 } from './toVersion2.ts';
import { toVersion3 } from './toVersion3.ts';

/** From nothing to version 1, from there to version 2, and so on. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3];
