import type { Migration } from './migration.ts';

/** A new database: practices as they were read, and what the admin has said of each of them and of its host. */
export const toVersion1: Migration = (database) => {
  for (const name of ['practices', 'notes', 'hosts']) database.createObjectStore(name);
};
