import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ownDataWords } from '../../components/words/ownData.ts';
import { findingsCsv, findingsJson, practiceCsv } from '../../core/index.ts';
import { ask } from '../shared/askInWords.ts';
import { download } from '../shared/download.ts';
import type { KeptHere } from '../shared/messages.ts';

/** Undefined until the first answer. */
export const kept = signal<readonly KeptHere[] | undefined>(undefined);
export const dataProblem = signal<string | undefined>(undefined);
export const dataDone = signal<string | undefined>(undefined);

/** Does something with the admin's data, and says how it went. */
export async function attemptData(work: () => Promise<readonly KeptHere[]>, said?: string): Promise<boolean> {
  try {
    kept.value = await work();
    dataProblem.value = undefined;
    dataDone.value = said;
    return true;
  } catch (error) {
    dataProblem.value = error instanceof Error ? error.message : String(error);
    dataDone.value = undefined;
    return false;
  }
}

const all = (): Promise<readonly KeptHere[]> => ask({ type: 'kept' });

export const loadKept = (): Promise<boolean> => attemptData(all);

export const eraseCache = (host: string): Promise<boolean> =>
  attemptData(() => ask({ type: 'eraseCache', host }), ownDataWords().cacheErased(host));

export const eraseHost = (host: string): Promise<boolean> =>
  attemptData(() => ask({ type: 'eraseHost', host }), ownDataWords().erase.done(host));

const handOut = (
  host: string,
  what: keyof ReturnType<typeof ownDataWords>['handedOut'],
  write: () => Promise<void>,
): Promise<boolean> =>
  attemptData(async () => {
    await write();
    return all();
  }, ownDataWords().handedOut[what](host));

export const exportStaff = (host: string, type: 'json' | 'csv'): Promise<boolean> =>
  handOut(host, 'staff', async () => {
    const practice = await ask({ type: 'exportPractice', host });
    if (!practice) throw new Error(ownDataWords().nothingRead(host));
    download(type === 'csv' ? practiceCsv(practice) : JSON.stringify(practice, null, 2), `${host}-staff`, type);
  });

export const exportFindings = (host: string, type: 'json' | 'csv'): Promise<boolean> =>
  handOut(host, 'findings', async () => {
    const overview = (await ask({ type: 'overviews' })).find((one) => one.host === host);
    if (!overview) throw new Error(ownDataWords().nothingRead(host));
    download(type === 'csv' ? findingsCsv(overview) : findingsJson(overview), `${host}-findings`, type);
  });

export const exportAll = (host: string): Promise<boolean> =>
  handOut(host, 'all', async () => {
    download(JSON.stringify(await ask({ type: 'exportHost', host }), null, 2), `${host}-everything`, 'json');
  });

/** Shows what is kept, now and whenever it has changed. */
export function followKept(): Promise<boolean> {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const isChange = typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
    if (!isChange) return;
    ask({ type: 'kept' }).then(
      (hosts) => {
        kept.value = hosts;
      },
      () => undefined,
    );
  });
  return loadKept();
}
