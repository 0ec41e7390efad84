import { part } from '../shared/parts.tsx';
import { isTurnedOff } from '../shared/policySignal.ts';
import { overview, overviews, view } from './state.ts';
import { site } from './tab.ts';

/** The second view. */
export const check = part('Check', () => import('./Check.tsx'));
/** For who has no practice yet, or is at another site. */
export const begin = part('begin', () => import('./begin.ts'));

/** What stands in what is opened: a finding, and somebody who is looked for. */
export const more = part('more', () => import('./more.ts'));

/** Nothing is kept of the practice that is shown, or at all. */
export const isFirstUse = (): boolean => overviews.value !== undefined && !overview.value;
/** The tab shows a site on which License Lens could be allowed. */
export const isOtherSite = (): boolean => site.value !== undefined && !site.value.isOurs && !isTurnedOff('otherSites');

/** What is drawn later comes once the first content stands. */
export const loadRest = (): Promise<unknown> => Promise.all([more.load(), check.load()]);

/** Loads what is drawn first. */
export async function loadFirst(): Promise<void> {
  if (view.value === 'check') await check.load();
  else if (isFirstUse() || isOtherSite()) await begin.load();
}
