import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adminInputSchema,
  historySchema,
  openStore,
  parsePractice,
  parseSettings,
  type RecordKind,
} from '../../core/index.ts';
import { migrations } from '../../core/records/store/migrations/index.ts';
import type { Migration } from '../../core/records/store/migrations/migration.ts';

type Stores = Record<string, Record<string, unknown>>;

/** What a version has stored, and what has to be there now. */
interface Golden {
  stored: Stores;
  now: Stores;
}

const FOLDER = new URL('./migrations/', import.meta.url);
const goldens = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    version: Number(basename(file, '.json')),
    golden: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Golden,
  }));

let name = '';
let databases = 0;
beforeEach(() => {
  name = `migrated-${++databases}`;
});

const write = async (version: number, stores: Stores): Promise<void> => {
  const database = await openDB(name, version, {
    upgrade: (db) => {
      for (const [store, records] of Object.entries(stores)) {
        const written = db.createObjectStore(store);
        for (const [host, record] of Object.entries(records)) written.put(record, host);
      }
    },
  });
  database.close();
};

const readAll = async (): Promise<{ version: number; stores: Stores }> => {
  const database = await openDB(name);
  const stores: Stores = {};
  for (const store of database.objectStoreNames) {
    const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
    stores[store] = Object.fromEntries(keys.map((key, i) => [String(key), values[i]]));
  }
  const { version } = database;
  database.close();
  return { version, stores };
};

describe('migrations', () => {
  it('there is a golden example of every version', () => {
    expect(goldens.map(({ version }) => version).sort((a, b) => a - b)).toEqual(migrations.map((_, i) => i + 1));
  });

  it.each(goldens)('version $version is brought up to date, and nothing of it is lost', async ({ version, golden }) => {
    await write(version, golden.stored);
    const store = await openStore(name);
    for (const [kind, records] of Object.entries(golden.now)) {
      for (const [host, record] of Object.entries(records)) {
        expect(await store.get(kind as RecordKind, host), `${kind} of ${host}`).toEqual(record);
      }
    }
    store.close();
    expect(await readAll()).toEqual({ version: migrations.length, stores: golden.now });
  });

  it.each(goldens)('what version $version has stored can be imported still', ({ golden }) => {
    for (const record of Object.values(golden.now.practices ?? {})) expect(parsePractice(record)).toEqual(record);
    for (const record of Object.values(golden.now.notes ?? {}))
      expect(adminInputSchema.safeParse(record).data).toEqual(record);
    for (const record of Object.values(golden.now.history ?? {}))
      expect(historySchema.safeParse(record).data).toEqual(record);
    for (const { settings } of Object.values(golden.now.settings ?? {}) as { settings: unknown }[]) {
      expect(parseSettings(settings)).toEqual(settings);
    }
  });

  const steps: Record<string, Migration> = {
    'throws at once': () => {
      throw new Error('no more room');
    },
    'throws after it has changed something': (database, tx) => {
      database.createObjectStore('new');
      tx.objectStore('practices')
        .put({ version: 2 }, 'demo.theranest.com')
        .catch(() => undefined);
      throw new Error('half way');
    },
    'fails later': async (_, tx) => {
      await tx.objectStore('notes').clear();
      throw new Error('half way');
    },
    'is refused by the database': async (database, tx) => {
      await tx.objectStore('hosts').clear();
      database.createObjectStore('practices');
    },
  };
  it.each(Object.keys(steps))('a step that %s changes nothing, and it is said', async (which) => {
    const [first] = goldens;
    const broken = steps[which];
    if (!first || !broken) throw new Error('no example');
    await write(first.version, first.golden.stored);
    const opening = { steps: [...migrations.slice(0, first.version), broken] };
    for (let attempt = 0; attempt < 2; attempt++) {
      const failure = await openStore(name, opening).catch((error: unknown) => error);
      expect(failure).toMatchObject({ problem: 'migration', message: expect.stringContaining('Nothing is lost') });
    }
    expect(await readAll()).toEqual({ version: first.version, stores: first.golden.stored });
    // A later version of the extension that does it right finds all of it.
    const store = await openStore(name);
    expect(await store.all('practices')).toHaveLength(Object.keys(first.golden.stored.practices ?? {}).length);
    store.close();
  });

  it('a page that keeps the old version open is named, and can go on', async () => {
    const old = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('practices') });
    await expect(openStore(name)).rejects.toMatchObject({
      problem: 'blocked',
      message: expect.stringContaining('Close other License Lens windows'),
    });
    expect(old.version).toBe(1);
    old.close();
  });

  it('a store that makes way for a newer version says that it is gone', async () => {
    let isGone = false;
    await openStore(name, {
      onGone: () => {
        isGone = true;
      },
    });
    const newer = await openDB(name, 99);
    expect(isGone).toBe(true);
    newer.close();
  });
});
