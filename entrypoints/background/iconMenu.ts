import { browser } from 'wxt/browser';
import { COMMANDS } from '../../components/shortcutNames.ts';
import { shortcutWords } from '../../components/words/shortcuts.ts';

/** What the menu of the toolbar icon offers: it is kept by the browser until it is written again. */
export async function writeIconMenu(): Promise<void> {
  const { names } = shortcutWords();
  await browser.contextMenus.removeAll();
  for (const id of COMMANDS) browser.contextMenus.create({ id, title: names[id], contexts: ['action'] });
}
