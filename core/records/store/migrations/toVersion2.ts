import type { Migration } from './migration.ts';

/** Settings of the audit and what has changed over time get stores of their own; all that is there stays as it is. */
export const toVersion2: Migration = (database) => {
  for (const name of ['settings', 'history']) database.createObjectStore(name);
};
