import { signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { findingsCsv, findingsJson, practiceCsv } from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { exportFile } from '../shared/exportFile.ts';
import type { KeptHere } from '../shared/messages.ts';
import { onChanged } from '../shared/onChanged.ts';

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
    dataProblem.value = messageOf(error);
    dataDone.value = undefined;
    return false;
  }
}

const all = (): Promise<readonly KeptHere[]> => askInWords({ type: 'kept' });

export const loadKept = (): Promise<boolean> => attemptData(all);

export const eraseCache = (host: string): Promise<boolean> =>
  attemptData(() => askInWords({ type: 'eraseCache', host }), yourDataWords().cacheErased(host));

export const eraseHost = (host: string): Promise<boolean> =>
  attemptData(() => askInWords({ type: 'eraseHost', host }), yourDataWords().erase.done(host));

const handOut = (
  host: string,
  what: keyof ReturnType<typeof yourDataWords>['handedOut'],
  write: () => Promise<void>,
): Promise<boolean> =>
  attemptData(async () => {
    await write();
    return all();
  }, yourDataWords().handedOut[what](host));

export const exportStaff = (host: string, type: 'json' | 'csv'): Promise<boolean> =>
  handOut(host, 'staff', async () => {
    const practice = await askInWords({ type: 'exportPractice', host });
    if (!practice) throw new Error(yourDataWords().nothingRead(host));
    exportFile(type === 'csv' ? practiceCsv(practice) : JSON.stringify(practice, null, 2), `${host}-staff`, type);
  });

export const exportFindings = (host: string, type: 'json' | 'csv'): Promise<boolean> =>
  handOut(host, 'findings', async () => {
    const overview = (await askInWords({ type: 'overviews' })).find((one) => one.host === host);
    if (!overview) throw new Error(yourDataWords().nothingRead(host));
    exportFile(type === 'csv' ? findingsCsv(overview) : findingsJson(overview), `${host}-findings`, type);
  });

export const exportAll = (host: string): Promise<boolean> =>
  handOut(host, 'all', async () => {
    exportFile(JSON.stringify(await askInWords({ type: 'exportHost', host }), null, 2), `${host}-everything`, 'json');
  });

/** Shows what is kept, now and whenever it has changed. */
export function followKept(): Promise<boolean> {
  onChanged(() => {
    askInWords({ type: 'kept' }).then(
      (hosts) => {
        kept.value = hosts;
      },
      () => undefined,
    );
  });
  return loadKept();
}
