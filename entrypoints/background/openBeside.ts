import { browser } from 'wxt/browser';
import { toMatrixAddress } from '../../core/index.ts';
import { toPlanAddress } from '../shared/planAddress.ts';
import type { PageSender } from './senders.ts';

/** Opens a page of our own in a tab beside a page of the practice, which may not open it itself. */
const openBeside = async (path: string, { tabId }: PageSender): Promise<undefined> => {
  const url = `${browser.runtime.getURL('/')}${path}`;
  await browser.tabs.create({ url, ...(tabId !== undefined && { openerTabId: tabId }) });
};

/** Opens the report of a practice. */
export const openReport = (page: PageSender): Promise<undefined> => openBeside(`report.html#${page.host}`, page);

/** Opens who can do what at a practice. */
export const openAccess = (page: PageSender): Promise<undefined> =>
  openBeside(`access.html#${toMatrixAddress({ host: page.host, filter: {} })}`, page);

/** Opens the page to plan ahead with. */
export const openPlanAhead = (page: PageSender): Promise<undefined> =>
  openBeside(`plan.html#${toPlanAddress({ host: page.host })}`, page);
