import { browser } from 'wxt/browser';
import { COMMANDS, type Shortcut } from '../../components/shortcutNames.ts';

/** Where Chromium lets keys be changed; no page may link to it. */
const PAGE = 'chrome://extensions/shortcuts';

/** As much of the commands of Firefox as Chromium has not. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The keys as they are set now. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const set = await browser.commands.getAll();
  return COMMANDS.map((name) => ({ name, keys: set.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** Opens where the browser lets keys be changed. */
export async function changeShortcuts(): Promise<undefined> {
  const { openShortcutSettings }: FirefoxCommands = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: PAGE });
}
