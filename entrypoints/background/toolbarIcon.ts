import { browser } from 'wxt/browser';
import { toolbarIconWords } from '../../components/words/toolbarIcon.ts';
import type { Overview } from '../../core/index.ts';

/** How many people of a practice have something to put right. */
export type ToFix = Pick<Overview, 'host' | 'toFix'>;

const RED = '#b3261e';
const TITLE = 'License Lens';

const text = (count: number): string => (count === 0 ? '' : count > 999 ? '999+' : String(count));

const titleOf = (count: number): string => (count === 0 ? TITLE : toolbarIconWords().needAttention(count));

/** Paints the toolbar icon: on a tab of a practice its count, elsewhere that of all practices together. */
export async function paintIcon(overviews: readonly ToFix[], tab?: { id: number; host: string }): Promise<void> {
  const all = overviews.reduce((sum, { toFix }) => sum + toFix, 0);
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeText({ text: text(all) });
  await browser.action.setTitle({ title: titleOf(all) });
  if (!tab) return;
  const here = overviews.find(({ host }) => host === tab.host)?.toFix ?? 0;
  await browser.action.setBadgeText({ tabId: tab.id, text: text(here) });
  await browser.action.setTitle({ tabId: tab.id, title: titleOf(here) });
}
