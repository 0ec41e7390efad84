import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PracticeActions } from '../../components/actions.ts';
import type { Overview } from '../../core/index.ts';
import { asideOf, findingOf } from '../shared/aside.ts';
import { ask } from '../shared/ask.ts';
import type { NoteChange } from '../shared/messages.ts';
import type { TabMessage, Where } from '../shared/tabMessages.ts';

export type View = 'practice' | 'check';

export const view = signal<View>('practice');
/** Undefined until the first answer. */
export const overviews = signal<readonly Overview[] | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
/** What the tab behind the popup shows; undefined where License Lens is not at work. */
export const where = signal<Where | undefined>(undefined);
/** The practice the admin picked, where there are several. */
export const chosenHost = signal<string | undefined>(undefined);

/** The practice that is shown: the one picked, else that of the tab, else the one read last. */
export const overview = computed(() => {
  const all = overviews.value ?? [];
  const host = chosenHost.value ?? where.value?.host;
  return all.find((practice) => practice.host === host) ?? (chosenHost.value ? undefined : all[0]);
});

export async function load(): Promise<void> {
  try {
    overviews.value = await ask({ type: 'overviews' });
    problem.value = undefined;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

/** The host of the tab behind the popup, where License Lens is not at work and could be. */
export const foreignHost = signal<string | undefined>(undefined);

const tabInFront = async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
};

const tellTab = async (message: TabMessage): Promise<Where | undefined> => {
  const tab = await tabInFront();
  if (tab?.id === undefined) return undefined;
  // A tab without our content script has nobody who answers.
  return browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
};

export async function lookAtTab(): Promise<void> {
  where.value = await tellTab({ type: 'where' });
  const tab = where.value ? undefined : await tabInFront();
  foreignHost.value = tab?.url?.startsWith('https://') ? new URL(tab.url).host : undefined;
}

/** From now on License Lens is at work in the tab behind the popup. */
export function atWorkOn(host: string): void {
  where.value = { host };
  foreignHost.value = undefined;
}

/** Goes on through the pages that have not been read, in the tab behind the popup if that shows the practice. */
export async function go(url: string): Promise<void> {
  const tab = await tabInFront();
  const isHere = where.value?.host === new URL(url).host && tab?.id !== undefined;
  await (isHere ? browser.tabs.update(tab.id, { url }) : browser.tabs.create({ url }));
}

const show = async (answer: Promise<readonly Overview[]>): Promise<void> => {
  try {
    overviews.value = await answer;
    problem.value = undefined;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
};

export const note = (host: string, change: NoteChange): Promise<void> => show(ask({ type: 'check', host, change }));

/** What the admin can say of a practice in the popup. */
export const actionsFor = (host: string): PracticeActions => ({
  setAside: (finding, reason, until) => show(ask({ type: 'setAside', host, finding: asideOf(finding, reason, until) })),
  takeBack: (finding) => show(ask({ type: 'takeBack', host, finding: findingOf(finding) })),
  plan: () => ask({ type: 'plan', host }),
  typeIn: (pools) => show(ask({ type: 'typeIn', host, pools })),
});

/** Opens the panel on the page behind the popup, if there is one, and closes the popup. */
export async function openPanel(): Promise<void> {
  if (await tellTab({ type: 'openPanel' })) window.close();
}

/** Loads again whenever the background says that something was read. */
export function follow(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const changed = typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
    if (changed) load();
  });
}
