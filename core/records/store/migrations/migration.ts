import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version of the database to the next, in the transaction of all steps: when one of them throws,
 * nothing was changed. A step that was released is never edited: it names stores and fields in words of its own.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
