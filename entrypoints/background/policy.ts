import { browser } from 'wxt/browser';
import { answerWords } from '../../components/words/answers.ts';
import { type Feature, NO_POLICY, type Policy, readPolicy, vocabularyForHost } from '../../core/index.ts';
import type { OwnMessage, PolicyNow } from '../shared/messages.ts';

let known: Promise<PolicyNow> | undefined;

// Firefox refuses where nobody manages it.
const managed = (): Promise<Record<string, unknown>> => browser.storage.managed.get(null).catch(() => ({}));

/** What whoever manages this browser has set; it is asked for once while the worker lives, and again when it changes. */
export const policyNow = (): Promise<PolicyNow> => {
  known ??= managed().then(readPolicy, () => ({ policy: NO_POLICY, problems: [] }));
  return known;
};

export function followPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    known = undefined;
    changed();
  });
}

/** Whether a site is one of the practice system, or of the organization: nobody has to choose it. */
const isGiven = (host: string, { hosts }: Policy): boolean =>
  vocabularyForHost(host.replace(/:\d+$/, '')) !== undefined || hosts.some((one) => one.host === host);

const neededFor = (message: OwnMessage, policy: Policy): Feature | undefined => {
  switch (message.type) {
    case 'exportHost':
      return 'export';
    case 'importHost':
    case 'importPractice':
      return 'import';
    case 'keepHost':
      return isGiven(message.settings.host, policy) ? undefined : 'otherSites';
    default:
      return undefined;
  }
};

/** @throws Error in words when the organization does not want what is asked */
export async function refuseAgainstPolicy(message: OwnMessage): Promise<void> {
  const { policy } = await policyNow();
  const feature = neededFor(message, policy);
  const isOff = feature !== undefined && policy.turnedOff.includes(feature);
  const isTheirs = message.type === 'forgetHost' && policy.hosts.some(({ host }) => host === message.host);
  if (isOff || isTheirs) throw new Error(answerWords().byOrganization);
}
