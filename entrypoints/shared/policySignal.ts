import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { refusalWords } from '../../components/words/refusals.ts';
import { type Feature, isImposed, NO_POLICY } from '../../core/index.ts';
import { askInWords } from './askInWords.ts';
import type { PolicyNow } from './messages.ts';

/** What whoever manages this browser has set, for the pages of our own. */
export const policy = signal<PolicyNow>({ policy: NO_POLICY, problems: [] });

export const isTurnedOff = (feature: Feature): boolean => policy.value.policy.turnedOff.includes(feature);

/** Whether a decision is the organization's: `prices.provider`, `staleAfterDays`. */
export const isTheirs = (place: string): boolean => isImposed(policy.value.policy, place);

/** @throws Error in words where the organization has turned it off */
export function refuseIfOff(feature: Feature): void {
  if (isTurnedOff(feature)) throw new Error(refusalWords().byOrganization);
}

/** If the background does not answer, nothing is known to be turned off; it still refuses what is. */
export const loadPolicy = (): Promise<void> =>
  askInWords({ type: 'policy' }).then(
    (now) => {
      policy.value = now;
    },
    () => undefined,
  );

/** Knows the policy now, and whenever another one is set. */
export function followPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') loadPolicy();
  });
  return loadPolicy();
}
