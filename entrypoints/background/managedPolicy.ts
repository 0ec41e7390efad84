import { browser } from 'wxt/browser';
import { NO_POLICY } from '../../core/index.ts';
import type { PolicyNow } from '../shared/messages.ts';
import { rest } from './rest.ts';

const KEY = 'policy';
type Values = Record<string, unknown>;

let known: Promise<PolicyNow> | undefined;
/** Called when the policy is another one than was answered before. */
let changed = (): void => undefined;

// Firefox throws an error where nobody manages it.
const managed = (): Promise<Values> => browser.storage.managed.get(null).catch(() => ({}));

const isSame = (a: Values, b: Values | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const NOTHING: PolicyNow = { policy: NO_POLICY, problems: [] };

/** Where nothing is set, nothing is loaded that reads it. */
const read = async (values: Values): Promise<PolicyNow> =>
  Object.keys(values).length === 0 ? NOTHING : (await rest()).readPolicy(values);

/** Asks the browser for the policy, and keeps it: a browser that is starting may take seconds to answer the next time. */
async function ask(last: Values | undefined): Promise<PolicyNow> {
  const values = await managed();
  if (!isSame(values, last)) await browser.storage.local.set({ [KEY]: values });
  return read(values);
}

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

/** Who is to be told when there is another one. */
export const onPolicyChange = (tell: () => void): void => {
  changed = tell;
};

/** The browser says that there is another one. */
export function policyChanged(): void {
  known = ask(undefined).catch(() => NOTHING);
  changed();
}
