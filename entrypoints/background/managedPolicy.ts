import { browser } from 'wxt/browser';
import { answerWords } from '../../components/words/answers.ts';
import { type Feature, hostedSystem, NO_POLICY, type Policy, readPolicy } from '../../core/index.ts';
import type { OwnMessage, PolicyNow } from '../shared/messages.ts';
import { speakChosen } from '../shared/speakChosen.ts';

const KEY = 'policy';
type Values = Record<string, unknown>;

let known: Promise<PolicyNow> | undefined;
/** Called when the policy is another one than was answered before. */
let changed = (): void => undefined;

// Firefox throws an error where nobody manages it.
const managed = (): Promise<Values> => browser.storage.managed.get(null).catch(() => ({}));

const isSame = (a: Values, b: Values | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is not understood is said in words. All that is audited asks for the policy first, so these are there for that too. */
const read = async (values: Values): Promise<PolicyNow> => {
  await speakChosen('background').catch(() => undefined);
  return readPolicy(values);
};

/** Asks the browser for the policy, and keeps it: a browser that is starting may take seconds to answer the next time. */
async function ask(last: Values | undefined): Promise<PolicyNow> {
  const values = await managed();
  if (!isSame(values, last)) await browser.storage.local.set({ [KEY]: values });
  return read(values);
}

const NOTHING: PolicyNow = { policy: NO_POLICY, problems: [] };

/** How long the very first question waits for the browser, in milliseconds. */
const FIRST_WAIT = 300;
const nothingYet = (): Promise<PolicyNow> => new Promise((resolve) => setTimeout(() => resolve(NOTHING), FIRST_WAIT));

/** The policy as it was kept last. What the browser says now takes its place as soon as it answers. */
async function recall(): Promise<PolicyNow> {
  const { [KEY]: kept } = await browser.storage.local.get<Record<string, Values | undefined>>(KEY);
  const asked = ask(kept);
  const last = kept ? await read(kept) : await Promise.race([asked, nothingYet()]);
  asked.then(
    (now) => {
      if (JSON.stringify(now) === JSON.stringify(last)) return;
      known = asked;
      changed();
    },
    () => undefined,
  );
  return last;
}

/** What whoever manages this browser has set. */
export const policyNow = (): Promise<PolicyNow> => {
  known ??= recall().catch(() => NOTHING);
  return known;
};

export function onPolicyChange(tell: () => void): void {
  changed = tell;
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    known = ask(undefined).catch(() => NOTHING);
    changed();
  });
}

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
  if (isOff || isTheirs) throw new Error(answerWords().byOrganization);
}
