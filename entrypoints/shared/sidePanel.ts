import { browser } from 'wxt/browser';

/** What Firefox has in the place of a side panel. */
interface Sidebar {
  open(): Promise<void>;
}

const inBrowser = (windowId: number): Promise<void> | undefined => {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidebarAction?: Sidebar };
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
};

/**
 * Opens the browser's own side panel, which remembers that itself: whoever opens it may be closed by that. To be called
 * in the same turn as the click or the key that asks for it: a moment later a browser refuses.
 * @returns whether it is open now
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const opening = inBrowser(windowId);
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}
