import type { Finding, StaffMember } from '../../../core/index.ts';
import { nameKey } from '../../../core/model/names.ts';
import { listNames } from '../../../core/words/fill.ts';
import type { Said } from './texts.ts';

/** What was counted of everybody. */
interface Tallied {
  providerOn: number;
  adminOn: number;
  providerNeeded: number;
  adminNeeded: number;
  lacking: readonly StaffMember[];
  lackAdmin: ReadonlySet<StaffMember>;
  mayLack: number;
  runners: number;
  others: number;
  active: number;
  names: ReadonlyMap<string, number>;
  mails: ReadonlyMap<string, number>;
}

/** The second half of the floor: what is found of the practice as a whole. */
export function practiceByHand(
  staff: readonly StaffMember[],
  bought: { provider: number; admin: number },
  said: ReadonlyMap<string, Said>,
  tallied: Tallied,
): Finding[] {
  const { providerOn, adminOn, providerNeeded, adminNeeded, lacking, lackAdmin } = tallied;
  const { mayLack, runners, others, active, names, mails } = tallied;
  const found: Finding[] = [];
  const about = (rule: string, because: string[], people: readonly StaffMember[] = []): void => {
    const { rule: id, severity, kind, label, source, ...text } = said.get(rule) as Said;
    const who = listNames(people.map(({ name }) => name));
    const ids = people.length > 0 && { people: people.map((member) => member.id) };
    const finding: Finding = {
      rule: id,
      severity,
      kind,
      ...ids,
      label,
      message: text.message(who),
      because,
      facts: [],
      fix: text.fix(who),
      source,
    };
    found.push(finding);
  };
  const spareProvider = bought.provider > providerOn;
  const spareAdmin = bought.admin > adminOn;
  const counts = (provider: boolean, admin: boolean): string =>
    [
      provider ? `Provider: ${bought.provider} bought, ${providerOn} on.` : '',
      admin ? `Admin: ${bought.admin} bought, ${adminOn} on.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  const served = spareProvider ? lacking : spareAdmin ? lacking.filter((one) => lackAdmin.has(one)) : [];
  if (served.length > 0) about('license-not-switched-on', [counts(spareProvider, spareAdmin)], served);
  const isShort = providerNeeded > bought.provider;
  const isShortTogether = providerNeeded + adminNeeded > bought.provider + bought.admin;
  if (isShort || isShortTogether) {
    const because: string[] = [];
    if (isShort) because.push(`Provider seats needed: at least ${providerNeeded}. Bought: ${bought.provider}.`);
    if (isShortTogether)
      because.push(
        `People who need a license: at least ${providerNeeded + adminNeeded}. Seats bought, of both kinds: ${bought.provider + bought.admin}.`,
      );
    about('seats-short', because);
  }
  if (providerOn > bought.provider || adminOn > bought.admin)
    about('seats-overassigned', [counts(providerOn > bought.provider, adminOn > bought.admin)]);
  if ((spareProvider || spareAdmin) && mayLack === 0)
    about('seats-unused', [counts(spareProvider, spareAdmin), 'Everyone has the license they need.']);
  if (others > 0 && others < active && runners === active - others)
    about('single-organization-administrator', ['No one else who is active has Organization Administration.']);
  const twice = staff.filter(
    ({ active = true, name, email = '' }) =>
      active && ((names.get(nameKey(name)) ?? 0) > 1 || (mails.get(email.trim().toLowerCase()) ?? 0) > 1),
  );
  if (twice.length > 0) {
    const list = twice.map(({ name, position, email }) => `${name} (${[position, email].filter(Boolean).join(', ')})`);
    about('possible-duplicate', [`On the list: ${list.join('; ')}.`], twice);
  }
  return found;
}
