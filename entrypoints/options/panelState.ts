import { signal } from '@preact/signals';
import type { Shortcut } from '../../components/shortcutNames.ts';
import { prefer, preferences } from '../shared/preferences.ts';
import { shortcutsNow } from '../shared/shortcuts.ts';

/** The panel opens as the side panel of the browser, rather than on the page. */
export const opensBeside = signal(false);
export const shortcuts = signal<readonly Shortcut[]>([]);

const load = async (): Promise<void> => {
  const [kept, keys] = await Promise.all([preferences(), shortcutsNow()]);
  opensBeside.value = kept.opensBeside === true;
  shortcuts.value = keys;
};

/** Knows where the panel opens and which keys do what, now and whenever somebody comes back to this page. */
export function followPanel(): Promise<void> {
  document.addEventListener('visibilitychange', load);
  return load();
}

export async function openBeside(isBeside: boolean): Promise<void> {
  opensBeside.value = isBeside;
  await prefer({ opensBeside: isBeside });
}
