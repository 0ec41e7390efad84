import type { Audit, Finding, Practice, StaffAudit, StaffMember } from '../../../core/index.ts';
import { nameKey } from '../../../core/names.ts';
import { listNames } from '../../../core/words/fill.ts';
import { BOXES, claimsOf, LABELS, type LevelKey, SENSITIVE } from './catalog.ts';
import type { Said } from './texts.ts';

/** A finding without its facts in no language, which ours tells as well. */
type Found = Omit<Finding, 'facts'>;
type FloorAudit = Omit<Audit, 'findings'> & { findings: Found[] };

/**
 * The floor of an audit: one function with the same rules and the same output, written for this one case. TheraNest,
 * plan per provider, no settings, and everything has been read; nothing in it can be switched off, explained or changed.
 */
export function auditByHand(practice: Practice, said: ReadonlyMap<string, Said>): FloorAudit {
  const errors: Found[] = [];
  const warnings: Found[] = [];
  const infos: Found[] = [];
  const add = (rule: string, member: StaffMember, because: string[]): void => {
    const text = said.get(rule) as Said;
    const { severity } = text;
    const finding: Found = {
      rule: text.rule,
      severity,
      kind: text.kind,
      staffId: member.id,
      label: text.label,
      ...(text.quiet && { quiet: true }),
      message: text.message(member.name),
      because,
      fix: text.fix(member.name),
      source: text.source,
    };
    (severity === 'error' ? errors : severity === 'warning' ? warnings : infos).push(finding);
  };

  const { staff } = practice;
  const supervised = new Map<string, string[]>();
  const byId = new Map<string, StaffMember>();
  for (const member of staff) {
    byId.set(member.id, member);
    if (member.active === false || !member.supervision || member.permissions?.['therapist.supervision'] === false)
      continue;
    for (const id of member.supervision.supervisors) {
      const names = supervised.get(id);
      if (names) names.push(member.name);
      else supervised.set(id, [member.name]);
    }
  }

  const audits: StaffAudit[] = [];
  let [providerOn, adminOn, providerNeeded, adminNeeded] = [0, 0, 0, 0];
  const lacking: StaffMember[] = [];
  const lackAdmin = new Set<StaffMember>();
  let mayLack = 0;
  let runners = 0;
  let others = 0;
  let active = 0;
  const names = new Map<string, number>();
  const mails = new Map<string, number>();

  for (const member of staff) {
    const { permissions = {}, licenses = {} } = member;
    const isActive = member.active !== false;
    const owner = member.owner === true;
    const provider = licenses.provider === true;
    const admin = licenses.admin === true;
    const isOn = (level: LevelKey): boolean => {
      for (const { key } of BOXES[level]) if (permissions[key]) return true;
      return false;
    };
    const therapist = isOn('therapist');
    const administration = isOn('administration');
    const organization = isOn('organizationAdministration');
    const billing = isOn('billing');
    const reviewed = permissions['therapist.supervision'] === true;
    const supervisors = reviewed ? (member.supervision?.supervisors ?? []) : [];
    const supervisor = supervised.has(member.id);
    const documentation = member.job === 'billerWithDocumentation';
    const needsProvider = therapist || member.telehealth === true || supervisor || documentation;
    const runs = administration || organization;

    const list = (level: LevelKey): string => {
      let text = '';
      for (const { key, label } of BOXES[level]) if (permissions[key]) text += `${text && ', '}“${label}”`;
      return `Permission on: ${text}.`;
    };
    const OFF = 'The Provider license is switched off.';
    const ADMIN_OFF = 'The Admin license is switched off.';
    const ON = 'The Provider license is switched on.';
    const ADMIN_ON = 'The Admin license is switched on.';
    const clinical = (because: string[]): string[] => {
      if (therapist) because.push(list('therapist'));
      if (member.telehealth) because.push('Holds telehealth sessions.');
      if (supervisor) because.push(`Reviews the notes of ${(supervised.get(member.id) as string[]).join(', ')}.`);
      if (documentation) because.push('Set down as a biller who opens documentation.');
      return because;
    };
    const running = (because: string[]): string[] => {
      if (administration) because.push(list('administration'));
      if (organization) because.push(list('organizationAdministration'));
      return because;
    };
    const NO_THERAPIST = 'Nothing is on under Therapist.';
    const NO_ADMIN = [
      'Nothing is on under Administration.',
      'Nothing is on under Organization Administration.',
    ] as const;

    audits.push({
      id: member.id,
      needs: !isActive ? 'none' : owner || needsProvider ? 'provider' : runs ? 'admin' : 'none',
      unread: [],
    });
    if (provider) providerOn++;
    if (admin) adminOn++;
    if (isActive) {
      active++;
      if (owner || needsProvider) providerNeeded++;
      else if (runs) adminNeeded++;
      if (owner || organization) runners++;
      if (!owner) others++;
      const name = nameKey(member.name);
      names.set(name, (names.get(name) ?? 0) + 1);
      const mail = member.email?.trim().toLowerCase();
      if (mail) mails.set(mail, (mails.get(mail) ?? 0) + 1);
    }

    if (!isActive) {
      if (provider || admin) {
        const because = ['This person is no longer active.'];
        if (provider) because.push(ON);
        if (admin) because.push(ADMIN_ON);
        add('inactive-holds-license', member, because);
      }
    } else if (owner) {
      if (!provider) {
        mayLack++;
        add('owner-license-off', member, ['This person is the account owner.', OFF]);
      }
      if (provider && admin) add('both-licenses', member, [ON, ADMIN_ON]);
    } else {
      let isFound = false;
      if (!provider && needsProvider) {
        isFound = true;
        mayLack++;
        lacking.push(member);
        add('provider-license-missing', member, clinical([OFF]));
      } else if (!provider && !admin && runs) {
        isFound = true;
        mayLack++;
        lacking.push(member);
        lackAdmin.add(member);
        add('admin-license-missing', member, running([OFF, ADMIN_OFF, NO_THERAPIST]));
      }
      if (provider && admin) add('both-licenses', member, [ON, ADMIN_ON]);
      else if (provider && !needsProvider && runs) {
        isFound = true;
        add('provider-license-oversized', member, running([ON, ADMIN_OFF, NO_THERAPIST]));
      } else if (provider && !needsProvider) {
        isFound = true;
        add('provider-license-unused', member, [ON, ADMIN_OFF, NO_THERAPIST, ...NO_ADMIN]);
      } else if (admin && !provider && !needsProvider && !runs) {
        isFound = true;
        const because = [OFF, ADMIN_ON, NO_THERAPIST, ...NO_ADMIN];
        add(billing ? 'admin-license-unused softer' : 'admin-license-unused', member, because);
      }
      if (member.leaving && runs) add('leaver-runs-practice', member, [...running([]), 'Set down as leaving.']);
      if (reviewed && member.supervision && supervisors.length === 0)
        add('supervisor-missing', member, [`Permission on: “${LABELS.review}”.`, 'No supervisor is chosen.']);
      const own = supervisors.includes(member.id);
      if (own) add('own-supervisor', member, ['Is chosen as their own supervisor.']);
      const gone = supervisors.flatMap((id) => (byId.get(id)?.active === false ? (byId.get(id)?.name ?? []) : []));
      if (gone.length > 0) add('supervisor-inactive', member, [`No longer active: ${gone.join(', ')}.`]);
      if (supervisor && supervisors.length > 0 && !own)
        add('supervisor-supervised', member, [
          `Reviews the notes of ${(supervised.get(member.id) as string[]).join(', ')}.`,
          `Has a supervisor: ${supervisors.join(', ')}.`,
        ]);
      if (permissions['billing.claims.submit'] && !permissions.billing)
        add('claims-without-billing', member, [
          `Permission off: “${LABELS.billing}”.`,
          `Permission on: “${LABELS.claims}”.`,
        ]);
      if (permissions['therapist.onlyAssigned'] && runs)
        add('restriction-overruled', member, [...running([]), `Permission on: “${LABELS.onlyAssigned}”.`]);
      if (therapist && !permissions.default)
        add('therapist-without-default', member, [list('therapist'), 'Nothing is on under Default.']);
      if (provider && runs && !(provider && !needsProvider && !admin)) add('opens-all-notes', member, running([ON]));
      const sensitive = SENSITIVE.filter(({ key }) => permissions[key]);
      if (sensitive.length > 0 && !provider && !admin) {
        const labels = sensitive.map(({ label }) => `“${label}”`).join(', ');
        add('sensitive-without-license', member, [OFF, ADMIN_OFF, `Permission on: ${labels}.`]);
      }
      const claims = claimsOf(member.position);
      const POSITION = `The position is “${member.position}”.`;
      const isBelow = (claims.clinical && !therapist) || (claims.admin && !runs);
      if (isBelow && !isFound) {
        const because: string[] = [];
        if (!therapist) because.push(NO_THERAPIST);
        if (!administration) because.push(NO_ADMIN[0]);
        if (!organization) because.push(NO_ADMIN[1]);
        because.push(POSITION);
        add('permissions-below-position', member, because);
      }
      const isMissing = !provider && (needsProvider || (!admin && runs));
      if (claims.plain && (therapist || runs) && !isMissing && !(provider && !admin && !needsProvider && runs)) {
        add('permissions-above-position', member, [
          ...(therapist ? [list('therapist')] : []),
          ...running([]),
          POSITION,
        ]);
      }
      if (therapist && provider && member.amaCpt === false)
        add('ama-cpt-off', member, [ON, list('therapist'), 'The AMA CPT license is off.']);
    }
    if (isActive && owner && member.leaving)
      add('owner-leaving', member, ['This person is the account owner.', 'Set down as leaving.']);
    if (member.amaCpt && !owner && (!isActive || !needsProvider)) {
      const because = isActive ? [] : ['This person is no longer active.'];
      if (!therapist) because.push(NO_THERAPIST);
      add('ama-cpt-unused', member, [...because, 'The AMA CPT license is on.']);
    }
  }

  const about = (rule: string, because: string[], people: readonly StaffMember[] = []): void => {
    const { rule: id, severity, kind, label, source, ...text } = said.get(rule) as Said;
    const who = listNames(people.map(({ name }) => name));
    const ids = people.length > 0 && { people: people.map((member) => member.id) };
    const finding = {
      rule: id,
      severity,
      kind,
      ...ids,
      label,
      message: text.message(who),
      because,
      fix: text.fix(who),
      source,
    };
    practiceFindings.push(finding);
  };
  const practiceFindings: Found[] = [];
  const bought = { provider: practice.pools?.provider ?? 0, admin: practice.pools?.admin ?? 0 };
  const spareProvider = bought.provider > providerOn;
  const spareAdmin = bought.admin > adminOn;
  const counts = (provider: boolean, admin: boolean): string =>
    [
      provider ? `Provider: ${bought.provider} bought, ${providerOn} switched on.` : '',
      admin ? `Admin: ${bought.admin} bought, ${adminOn} switched on.` : '',
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
    about('seats-unused', [counts(spareProvider, spareAdmin), 'Everybody has the license they need.']);
  if (others > 0 && others < active && runners === active - others)
    about('single-organization-administrator', ['Nobody else who is active has Organization Administration.']);
  const twice = staff.filter(
    ({ active = true, name, email = '' }) =>
      active && ((names.get(nameKey(name)) ?? 0) > 1 || (mails.get(email.trim().toLowerCase()) ?? 0) > 1),
  );
  if (twice.length > 0) {
    const list = twice.map(({ name, position, email }) => `${name} (${[position, email].filter(Boolean).join(', ')})`);
    about('possible-duplicate', [`On the list: ${list.join('; ')}.`], twice);
  }
  for (const one of practiceFindings.toReversed())
    (one.severity === 'error' ? errors : one.severity === 'warning' ? warnings : infos).unshift(one);

  const range = (count: number) => ({ atLeast: count, atMost: count });
  return {
    findings: [...errors, ...warnings, ...infos],
    staff: audits,
    seats: {
      provider: { bought: bought.provider, switchedOn: range(providerOn), needed: range(providerNeeded) },
      admin: { bought: bought.admin, switchedOn: range(adminOn), needed: range(adminNeeded) },
    },
  };
}
