import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { messageOf } from '../../components/messageOf.ts';
import { optionsWords } from '../../components/words/options.ts';
import { type HostSettings, hostedSystem, type Lesson, withoutLesson } from '../../core/index.ts';
import { allowHost } from '../shared/allowHost.ts';
import { askInWords } from '../shared/askInWords.ts';
import { exportFile } from '../shared/exportFile.ts';
import { part } from '../shared/parts.tsx';
import { refuseIfOff } from '../shared/policySignal.ts';

export interface KnownSite {
  settings: HostSettings;
  /** License Lens may work there. */
  isAllowed: boolean;
  /** Built in: nobody has to allow it. */
  isBuiltIn: boolean;
}

/** Undefined until the first answer. */
export const sites = signal<readonly KnownSite[] | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const done = signal<string | undefined>(undefined);

const hostFile = part('hostFile', () => import('./hostFile.ts'));

const toSite = async (settings: HostSettings): Promise<KnownSite> => {
  const hostname = settings.host.replace(/:\d+$/, '');
  const isBuiltIn = hostedSystem(hostname) !== undefined;
  const isAllowed = isBuiltIn || (await browser.permissions.contains({ origins: [`https://${hostname}/*`] }));
  return { settings, isAllowed, isBuiltIn };
};

const attempt = async (work: () => Promise<readonly HostSettings[]>, said?: string): Promise<void> => {
  try {
    sites.value = await Promise.all((await work()).map(toSite));
    problem.value = undefined;
    done.value = said;
  } catch (error) {
    problem.value = messageOf(error);
    done.value = undefined;
  }
};

export const load = (): Promise<void> => attempt(() => askInWords({ type: 'hosts' }));

/** @param isBuiltIn License Lens still works there: only its matched pages go */
export function forget(host: string, isBuiltIn: boolean): Promise<void> {
  const { allPagesRemoved, removed } = optionsWords().sites;
  return attempt(() => askInWords({ type: 'forgetHost', host }), (isBuiltIn ? allPagesRemoved : removed)(host));
}

export const forgetLesson = (settings: HostSettings, lesson: Lesson): Promise<void> =>
  attempt(
    () => askInWords({ type: 'keepHost', settings: withoutLesson(settings, lesson) }),
    optionsWords().sites.pageRemoved,
  );

export const allow = (settings: HostSettings): Promise<void> =>
  attempt(async () => {
    if (!(await allowHost(settings))) throw new Error(optionsWords().sites.refused);
    return askInWords({ type: 'hosts' });
  });

const readJson = async (file: Blob): Promise<unknown> => {
  const text = await file.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(optionsWords().sites.noJson);
  }
};

export const importFrom = (file: File): Promise<void> =>
  attempt(async () => {
    refuseIfOff('import');
    const { parseHost } = await hostFile.get();
    const settings = parseHost(await readJson(file));
    return askInWords({ type: 'keepHost', settings });
  }, optionsWords().sites.imported(file.name));

/** Hands out what is kept of a site as a file. */
export const exportSite = (settings: HostSettings): Promise<void> =>
  attempt(() => {
    exportFile(JSON.stringify(settings, null, 2), settings.host, 'json');
    return askInWords({ type: 'hosts' });
  });
