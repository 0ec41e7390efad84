import { type IDBPDatabase, openDB } from 'idb';
import { storeProblemWords } from '../../words/storeProblems.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { fail, StoreError } from './problems.ts';
import { type RecordKind, type Records, recordProblem } from './records.ts';

export { StoreError, type StoreProblem } from './problems.ts';
export { RECORD_KINDS, type RecordKind, type Records } from './records.ts';

export type Kept<K extends RecordKind> = { [Each in K]?: Records[Each] };

export interface Store {
  /** All records of one kind that can be read, by host. */
  all<K extends RecordKind>(kind: K): Promise<Records[K][]>;
  get<K extends RecordKind>(kind: K, host: string): Promise<Records[K] | undefined>;
  /** Hosts of which something of this kind is kept, whether or not it can be read. */
  hosts(kind: RecordKind): Promise<string[]>;
  /**
   * Reads, changes and writes the record of one host in one transaction: whole or not at all, one after the other.
   * @throws StoreError when the disk is full or the record was written by a newer version; nothing is changed then.
   */
  change<K extends RecordKind>(
    kind: K,
    host: string,
    change: (before: Records[K] | undefined) => Records[K],
  ): Promise<Records[K]>;
  /**
   * The same for records of several kinds in one transaction. A record that `change` gives back as it was, or not at
   * all, is not written.
   * @throws StoreError as `change`; nothing of any kind is changed then.
   */
  changeAll<K extends RecordKind>(
    kinds: readonly K[],
    host: string,
    change: (before: Kept<K>) => Kept<K>,
  ): Promise<Kept<K>>;
  /** Removes the records of a host, all of them or none. */
  remove(kinds: RecordKind | readonly RecordKind[], host: string): Promise<void>;
  close(): void;
}

const readable = <K extends RecordKind>(kind: K, record: Records[K] | undefined): Records[K] | undefined => {
  const problem = record && recordProblem(kind, record);
  if (problem) throw new StoreError(problem, storeProblemWords()[problem]);
  return record;
};

const changeIn = async <K extends RecordKind>(
  db: IDBPDatabase,
  kinds: readonly K[],
  host: string,
  change: (before: Kept<K>) => Kept<K>,
): Promise<Kept<K>> => {
  const tx = db.transaction([...kinds], 'readwrite');
  try {
    const before: Kept<K> = {};
    for (const kind of kinds) {
      const record = readable<K>(kind, await tx.objectStore(kind).get(host));
      if (record !== undefined) before[kind] = record;
    }
    const after = { ...before, ...change(before) };
    for (const kind of kinds) {
      if (after[kind] !== undefined && after[kind] !== before[kind]) await tx.objectStore(kind).put(after[kind], host);
    }
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

const removeIn = async (db: IDBPDatabase, kinds: readonly RecordKind[], host: string): Promise<void> => {
  const tx = db.transaction([...kinds], 'readwrite');
  await Promise.all([...kinds.map((kind) => tx.objectStore(kind).delete(host)), tx.done]);
};

interface Opening {
  /** Called when the connection is gone: what was opened is of no more use. */
  onGone?: () => void;
  /** The steps to the version that is opened. */
  steps?: readonly Migration[];
}

/** Opens the database and brings it up to date; a step that fails leaves all as it was. */
const openAt = async (name: string, { onGone, steps = migrations }: Opening): Promise<IDBPDatabase> => {
  let failure: unknown;
  let isBlocked = (_: StoreError): void => undefined;
  const blocked = new Promise<never>((_, reject) => {
    isBlocked = reject;
  });
  const opening = openDB(name, steps.length, {
    upgrade: (database, from, _, tx) => {
      const migrate = async (): Promise<void> => {
        for (const step of steps.slice(from)) await step(database, tx);
      };
      migrate().catch((error: unknown) => {
        failure = error;
        tx.done.catch(() => undefined);
        tx.abort();
      });
    },
    blocked: () => isBlocked(new StoreError('blocked', storeProblemWords().waiting)),
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onGone?.();
    },
    terminated: () => onGone?.(),
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // It may still open once the other page is closed: nobody waits for it then.
    opening.then((database) => database.close()).catch(() => undefined);
    if (failure === undefined) throw error;
    throw new StoreError('migration', storeProblemWords().migration, { cause: failure });
  }
};

/**
 * Opens the cache in the IndexedDB of whoever calls: the background and the extension's own pages.
 * @throws StoreError when the browser refuses, the database was written by a newer version, or one of an older version
 * could not be brought up to date; what is stored stays as it was then
 */
export async function openStore(name = 'license-lens', opening: Opening = {}): Promise<Store> {
  const db = await openAt(name, opening).catch(fail);
  return {
    all: async <K extends RecordKind>(kind: K) => {
      const all: Records[K][] = await db.getAll(kind).catch(fail);
      return all.filter((record) => recordProblem(kind, record) === undefined);
    },
    get: async <K extends RecordKind>(kind: K, host: string) => {
      const record: Records[K] | undefined = await db.get(kind, host).catch(fail);
      return readable(kind, record);
    },
    hosts: async (kind) => (await db.getAllKeys(kind).catch(fail)).map(String),
    change: async <K extends RecordKind>(
      kind: K,
      host: string,
      change: (before: Records[K] | undefined) => Records[K],
    ): Promise<Records[K]> => {
      let changed: Records[K] | undefined;
      await changeIn<K>(db, [kind], host, (before) => {
        changed = change(before[kind]);
        const after: Kept<K> = {};
        after[kind] = changed;
        return after;
      }).catch(fail);
      return changed as Records[K];
    },
    changeAll: (kinds, host, change) => changeIn(db, kinds, host, change).catch(fail),
    remove: (kinds, host) => removeIn(db, typeof kinds === 'string' ? [kinds] : kinds, host).catch(fail),
    close: () => db.close(),
  };
}
