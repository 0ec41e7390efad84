import { type Browser, browser } from 'wxt/browser';
import type { CommandName } from '../../components/shortcutNames.ts';
import { prefer } from '../shared/preferences.ts';
import { openSidePanel } from '../shared/sidePanel.ts';
import type { TabMessage } from '../shared/tabMessages.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId'>;

const POPUP = '/popup.html';
const CHECK = `${POPUP}#check` as const;

/** Opens the popup at the question which license somebody needs; a tab, where no popup can be opened. */
async function openCheck(): Promise<void> {
  browser.action.setPopup({ popup: CHECK });
  const opening = browser.action.openPopup();
  browser.action.setPopup({ popup: POPUP });
  await opening.catch(() => browser.tabs.create({ url: browser.runtime.getURL(CHECK) }));
}

/** A tab in which License Lens is not at work shows nothing: the popup says why. */
const tell = async ({ id }: Tab, message: TabMessage): Promise<void> => {
  const answer = id === undefined ? undefined : await browser.tabs.sendMessage(id, message).catch(() => undefined);
  if (!answer) await browser.action.openPopup();
};

async function openOnPage(tab: Tab): Promise<void> {
  await prefer({ opensBeside: false });
  await tell(tab, { type: 'openPanel', isOnPage: true });
}

const DO: Record<CommandName, (tab: Tab) => Promise<unknown>> = {
  sidePanel: ({ windowId }) => openSidePanel(windowId),
  panel: openOnPage,
  nextPerson: (tab) => tell(tab, { type: 'nextPerson' }),
  licenseCheck: openCheck,
};

/** What a key or the menu of the toolbar icon asks for, in the same turn: a moment later no side panel opens. */
export function run(command: string, tab: Tab | undefined): void {
  if (!tab || !Object.hasOwn(DO, command)) return;
  DO[command as CommandName](tab).catch(() => undefined);
}
