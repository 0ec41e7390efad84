import { refusalWords } from '../../components/words/refusals.ts';
import { type Feature, hostedSystem, type Policy } from '../../core/index.ts';
import type { OwnMessage } from '../shared/messages.ts';
import { policyNow } from './managedPolicy.ts';

/** Whether a site is one of the practice system, or of the organization: nobody has to choose it. */
const isGiven = (host: string, { hosts }: Policy): boolean =>
  hostedSystem(host.replace(/:\d+$/, '')) !== undefined || hosts.some((one) => one.host === host);

const neededFor = (message: OwnMessage, policy: Policy): Feature | undefined => {
  switch (message.type) {
    case 'exportHost':
      return 'export';
    case 'importHost':
    case 'importPractice':
      return 'import';
    case 'keepSync':
      return message.isOn ? 'sync' : undefined;
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
  if (isOff || isTheirs) throw new Error(refusalWords().byOrganization);
}
