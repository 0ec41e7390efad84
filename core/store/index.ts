import { type IDBPDatabase, openDB } from 'idb';
import type { Note } from '../note.ts';
import type { Practice } from '../practice.ts';
import type { HostSettings } from '../teach/lesson.ts';

const VERSION = 1;

/** What is kept, by host. What the admin has said stands apart from what was read: it cannot be read again. */
interface Records {
  practices: Practice;
  notes: Note;
  hosts: HostSettings;
}

type Kind = keyof Records;

const KINDS: readonly Kind[] = ['practices', 'notes', 'hosts'];

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
  /** All records of one kind, by host. */
  all<K extends Kind>(kind: K): Promise<Records[K][]>;
  get<K extends Kind>(kind: K, host: string): Promise<Records[K] | undefined>;
  /**
   * Reads, changes and writes the record of one host in one transaction: whole or not at all, one after the other.
   * @throws StoreError when the disk is full or the record was written by a newer version; nothing is changed then.
   */
  change<K extends Kind>(
    kind: K,
    host: string,
    change: (before: Records[K] | undefined) => Records[K],
  ): Promise<Records[K]>;
  remove(kind: Kind, host: string): Promise<void>;
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

const readable = <T extends { version: 1 }>(record: T | undefined): T | undefined => {
  if (record === undefined) return undefined;
  const version: unknown = record.version;
  if (version === 1) return record;
  const problem = typeof version === 'number' && version > 1 ? 'newer' : 'broken';
  throw new StoreError(problem, MESSAGES[problem]);
};

const changeIn = async <K extends Kind>(
  db: IDBPDatabase,
  kind: K,
  host: string,
  change: (before: Records[K] | undefined) => Records[K],
): Promise<Records[K]> => {
  const tx = db.transaction(kind, 'readwrite');
  try {
    const before: Records[K] | undefined = await tx.store.get(host);
    const after = change(readable(before));
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
  const db = await openDB(name, VERSION, {
    upgrade: (database) => {
      for (const kind of KINDS) database.createObjectStore(kind);
    },
    blocking: () => db.close(),
  }).catch(fail);
  return {
    all: async <K extends Kind>(kind: K) => {
      const all: Records[K][] = await db.getAll(kind).catch(fail);
      return all.flatMap((record) => readable(record) ?? []);
    },
    get: async <K extends Kind>(kind: K, host: string) => {
      const record: Records[K] | undefined = await db.get(kind, host).catch(fail);
      return readable(record);
    },
    change: (kind, host, change) => changeIn(db, kind, host, change).catch(fail),
    remove: (kind, host) => db.delete(kind, host).catch(fail),
    close: () => db.close(),
  };
}
