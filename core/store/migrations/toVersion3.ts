import type { Migration } from './index.ts';

/** What of the admin's own was the same on other machines gets a store of its own; all that is there stays as it is. */
export const toVersion3: Migration = (database) => {
  database.createObjectStore('synced');
};
