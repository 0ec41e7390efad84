import type { Migration } from './migration.ts';

/** What follows an admin to other machines gets stores of its own; all that is there stays as it is. */
export const toVersion3: Migration = (database) => {
  for (const name of ['synced', 'sync']) database.createObjectStore(name);
};
