import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPractice, openStore, type Practice, StoreError } from '../../core/index.ts';

let name = '';
let databases = 0;
beforeEach(() => {
  name = `license-lens-${++databases}`;
});

const practice = (host: string, staff: Practice['staff'] = []): Practice => ({
  ...emptyPractice('theranest', host),
  staff,
});

describe('the store', () => {
  it('keeps each practice under its host', async () => {
    const store = await openStore(name);
    await store.change('practices', 'a.theranest.com', () => practice('a.theranest.com', [{ id: '1', name: 'Ana' }]));
    await store.change('practices', 'b.theranest.com', () => practice('b.theranest.com'));
    expect(await store.get('practices', 'a.theranest.com')).toEqual(
      practice('a.theranest.com', [{ id: '1', name: 'Ana' }]),
    );
    expect(await store.all('practices')).toHaveLength(2);
    expect(await store.get('practices', 'c.theranest.com')).toBeUndefined();
  });

  it('is still there when it is opened again', async () => {
    const first = await openStore(name);
    await first.change('practices', 'a', () => practice('a'));
    first.close();
    expect(await (await openStore(name)).get('practices', 'a')).toEqual(practice('a'));
  });

  it('makes changes one after the other: none is lost', async () => {
    const [one, two] = [await openStore(name), await openStore(name)];
    const add = (id: string) => (before: Practice | undefined) =>
      practice('a', [...(before?.staff ?? []), { id, name: `Person ${id}` }]);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).change('practices', 'a', add(String(i)))),
    );
    expect((await one.get('practices', 'a'))?.staff).toHaveLength(20);
  });

  it('changes nothing when a change fails', async () => {
    const store = await openStore(name);
    await store.change('practices', 'a', () => practice('a'));
    const fail = () => {
      throw new Error('half a page');
    };
    await expect(store.change('practices', 'a', fail)).rejects.toThrow('half a page');
    expect(await store.get('practices', 'a')).toEqual(practice('a'));
  });

  it('changes records of several kinds together, or none of them', async () => {
    const store = await openStore(name);
    const note = { version: 1, host: 'a' } as const;
    await store.changeAll(['practices', 'notes'], 'a', () => ({ practices: practice('a'), notes: note }));
    const fail = store.changeAll(['practices', 'notes'], 'a', () => ({
      practices: practice('a', [{ id: '1', name: 'Ana' }]),
      // A function cannot be stored.
      notes: { ...note, skipped: [(() => 0) as unknown as string] },
    }));
    await expect(fail).rejects.toThrow(StoreError);
    expect(await store.get('practices', 'a')).toEqual(practice('a'));
    expect(await store.get('notes', 'a')).toEqual(note);
  });

  it('leaves out of a change of several kinds what is not given', async () => {
    const store = await openStore(name);
    await store.change('practices', 'a', () => practice('a'));
    const after = await store.changeAll(['practices', 'notes'], 'a', () => ({ notes: { version: 1, host: 'a' } }));
    expect(after).toEqual({ practices: practice('a'), notes: { version: 1, host: 'a' } });
    expect(await store.get('practices', 'a')).toEqual(practice('a'));
  });

  it('removes what was read, and keeps what the admin has said', async () => {
    const store = await openStore(name);
    await store.changeAll(['practices', 'notes'], 'a', () => ({
      practices: practice('a'),
      notes: { version: 1, host: 'a' },
    }));
    await store.remove('practices', 'a');
    expect(await store.get('practices', 'a')).toBeUndefined();
    expect(await store.get('notes', 'a')).toEqual({ version: 1, host: 'a' });
    await store.remove(['practices', 'notes'], 'a');
    expect(await store.all('notes')).toEqual([]);
  });

  it('leaves a database of a newer version alone and says so', async () => {
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('practices') });
    newer.close();
    await expect(openStore(name)).rejects.toThrow(StoreError);
    await expect(openStore(name)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('leaves a record of a newer version alone and says so', async () => {
    const store = await openStore(name);
    await store.change('practices', 'a', () => ({ ...practice('a'), version: 2 }) as unknown as Practice);
    await expect(store.change('practices', 'a', () => practice('a'))).rejects.toMatchObject({ problem: 'newer' });
    await expect(store.get('practices', 'a')).rejects.toMatchObject({ problem: 'newer' });
  });
});
