import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Overview } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
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

const tellTab = async (message: TabMessage): Promise<Where | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // A tab without our content script has nobody who answers.
  return browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
};

export async function lookAtTab(): Promise<void> {
  where.value = await tellTab({ type: 'where' });
}

/** Opens the panel on the page behind the popup, and closes the popup. */
export async function openPanel(): Promise<void> {
  await tellTab({ type: 'openPanel' });
  window.close();
}

/** Loads again whenever the background says that something was read. */
export function follow(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const changed = typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
    if (changed) load();
  });
}
