import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toVersion1 } from './toVersion1.ts';
import { toVersion2 } from './toVersion2.ts';
import { toVersion3 } from './toVersion3.ts';

/**
 * One step from a version of the database to the next, in the transaction of all steps: when one of them throws,
 * nothing was changed. A step that was released is never edited: it names stores and fields in words of its own.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** From nothing to version 1, from there to version 2, and so on. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3];
