import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Practice } from '../practice.ts';

const VERSION = 1;

interface Schema extends DBSchema {
  /** One record per practice, by host. */
  practices: { key: string; value: Practice };
}

export type StoreProblem = 'newer' | 'full' | 'blocked' | 'broken';

/** Why the cache cannot be used, in words for the admin; what is stored stays as it is. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

export interface Store {
  /** All practices, by host. */
  practices(): Promise<Practice[]>;
  practice(host: string): Promise<Practice | undefined>;
  /**
   * Reads, changes and writes the record of one host in one transaction: whole or not at all, one after the other.
   * @throws StoreError when the disk is full or the record was written by a newer version; nothing is changed then.
   */
  change(host: string, change: (before: Practice | undefined) => Practice): Promise<Practice>;
  close(): void;
}

const MESSAGES: Record<StoreProblem, string> = {
  newer: 'What is stored was written by a newer version of License Lens. Update the extension; nothing was changed.',
  full: 'The disk is full, so this page could not be kept. What was stored before is still there.',
  blocked: 'The browser does not let License Lens keep data here.',
  broken: 'What is stored for this practice cannot be read. Nothing was changed.',
};

const PROBLEM_OF: Record<string, StoreProblem> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
};

/** Says in our words what the browser refused; any other error passes as it is. */
const fail = (error: unknown): never => {
  if (!(error instanceof DOMException)) throw error;
  const problem = PROBLEM_OF[error.name] ?? 'broken';
  throw new StoreError(problem, MESSAGES[problem], { cause: error });
};

const readable = (practice: Practice | undefined): Practice | undefined => {
  if (practice === undefined) return undefined;
  const version: unknown = practice.version;
  if (version === 1) return practice;
  const problem = typeof version === 'number' && version > 1 ? 'newer' : 'broken';
  throw new StoreError(problem, MESSAGES[problem]);
};

const changeIn = async (
  db: IDBPDatabase<Schema>,
  host: string,
  change: (before: Practice | undefined) => Practice,
): Promise<Practice> => {
  const tx = db.transaction('practices', 'readwrite');
  try {
    const after = change(readable(await tx.store.get(host)));
    await tx.store.put(after, host);
    await tx.done;
    return after;
  } catch (error) {
    // The transaction may have been aborted by the very error that is reported.
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
};

/**
 * Opens the cache in the IndexedDB of whoever calls: the background and the extension's own pages.
 * @throws StoreError when the browser refuses or the database was written by a newer version
 */
export async function openStore(name = 'license-lens'): Promise<Store> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('practices');
    },
    blocking: () => db.close(),
  }).catch(fail);
  return {
    practices: async () => {
      const all = await db.getAll('practices').catch(fail);
      return all.flatMap((practice) => readable(practice) ?? []);
    },
    practice: async (host) => readable(await db.get('practices', host).catch(fail)),
    change: (host, change) => changeIn(db, host, change).catch(fail),
    close: () => db.close(),
  };
}
