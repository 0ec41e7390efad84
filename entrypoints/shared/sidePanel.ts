import { browser } from 'wxt/browser';
import { prefer } from './preferences.ts';

/** What Firefox has in the place of a side panel. */
interface Sidebar {
  open(): Promise<void>;
}

const inBrowser = (windowId: number): Promise<void> | undefined => {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidebarAction?: Sidebar };
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
};

/**
 * Opens the browser's own side panel, now and from now on. To be called in the same turn as the click or the key that
 * asks for it: a moment later a browser refuses.
 * @returns whether it is open now
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const opening = inBrowser(windowId);
    if (!opening) return false;
    await opening;
  } catch {
    return false;
  }
  await prefer({ opensBeside: true });
  return true;
}
