import { AUDITED, type Audited, keptUnder, type Policy } from '../../core/index.ts';
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';

/** What is audited under a policy. */
export const under = (kept: Audited, host: string, policy: Policy): Audited => {
  const { settings: own, ...others } = kept;
  const settings = keptUnder(own, host, policy);
  return { ...others, ...(settings && { settings }) };
};

/** What an audit of a host is made of; the settings are those of the admin under those of the organization. */
export async function auditedOf(host: string): Promise<Audited> {
  const [{ get }, { policy }] = await Promise.all([store(), policyNow()]);
  const [practices, notes, settings, history] = await Promise.all([
    get('practices', host),
    get('notes', host),
    get('settings', host),
    get('history', host),
  ]);
  const kept = {
    ...(practices && { practices }),
    ...(notes && { notes }),
    ...(settings && { settings }),
    ...(history && { history }),
  };
  return under(kept, host, policy);
}

/**
 * Changes what is kept of a host in one write. `change` is given what is audited; settings that it gives back are those
 * of the admin: what the organization decides is never kept.
 * @returns what is audited after it
 */
export async function changeAudited(
  host: string,
  change: (before: Audited, underPolicy: (own: Audited) => Audited) => Audited,
): Promise<Audited> {
  const [{ changeAll }, { policy }] = await Promise.all([store(), policyNow()]);
  const underPolicy = (own: Audited) => under(own, host, policy);
  return underPolicy(await changeAll(AUDITED, host, (own) => change(underPolicy(own), underPolicy)));
}
