import type { Audit, Finding, Practice, StaffAudit, StaffMember } from '../../../core/index.ts';
import { nameKey } from '../../../core/model/names.ts';
import { BOXES, claimsOf, LABELS, type LevelKey, SENSITIVE } from './catalog.ts';
import { practiceByHand } from './practiceByHand.ts';
import type { Said } from './texts.ts';
import {
  ADMIN_OFF,
  ADMIN_ON,
  box,
  GONE,
  LEAVING,
  NO_ADMIN,
  NO_THERAPIST,
  named,
  OFF,
  ON,
  OWNER,
  quoted,
  type Why,
} from './why.ts';

/**
 * The floor of an audit: one function with the same rules and the same output, written for this one case. TheraNest,
 * plan per provider, no settings, and everything has been read; nothing in it can be switched off, explained or changed.
 */
export function auditByHand(practice: Practice, said: ReadonlyMap<string, Said>): Audit {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const infos: Finding[] = [];
  const add = (rule: string, member: StaffMember, because: Why[]): void => {
    const text = said.get(rule) as Said;
    const { severity } = text;
    const finding: Finding = {
      rule: text.rule,
      severity,
      kind: text.kind,
      staffId: member.id,
      label: text.label,
      ...(text.quiet && { quiet: true }),
      message: text.message(member.name),
      because: because.map(([words]) => words),
      facts: because.map(([, fact]) => fact),
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

  const reviews = (id: string): Why => {
    const names = supervised.get(id) ?? [];
    return [`Reviews the notes of ${names.join(', ')}.`, `supervisor+ ${named(names)}`];
  };

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

    const list = (level: LevelKey): Why => {
      const labels: string[] = [];
      for (const { key, label } of BOXES[level]) if (permissions[key]) labels.push(label);
      return [`Permission on: ${quoted(labels)}.`, `${level}+ ${named(labels)}`];
    };
    const clinical = (because: Why[]): Why[] => {
      if (therapist) because.push(list('therapist'));
      if (member.telehealth) because.push(['Provides telehealth.', 'telehealth+']);
      if (supervisor) because.push(reviews(member.id));
      if (documentation) because.push(['Listed as a biller with documentation access.', 'documentation+']);
      return because;
    };
    const running = (because: Why[]): Why[] => {
      if (administration) because.push(list('administration'));
      if (organization) because.push(list('organizationAdministration'));
      return because;
    };

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
        const because = [GONE];
        if (provider) because.push(ON);
        if (admin) because.push(ADMIN_ON);
        add('inactive-holds-license', member, because);
      }
      if (member.telehealth && !owner) {
        add('inactive-on-add-on-list', member, [GONE, ['Provides telehealth.', 'telehealth+']]);
      }
      if (runs && !owner) add('inactive-runs-practice', member, [GONE, ...running([])]);
    } else if (owner) {
      if (!provider) {
        mayLack++;
        add('owner-license-off', member, [OWNER, OFF]);
      }
      if (provider && admin) add('both-licenses', member, [ON, ADMIN_ON]);
    } else {
      let isFinding = false;
      if (!provider && needsProvider) {
        isFinding = true;
        mayLack++;
        lacking.push(member);
        add('provider-license-missing', member, clinical([OFF]));
      } else if (!provider && !admin && runs) {
        isFinding = true;
        mayLack++;
        lacking.push(member);
        lackAdmin.add(member);
        add('admin-license-missing', member, running([OFF, ADMIN_OFF, NO_THERAPIST]));
      }
      if (provider && admin) add('both-licenses', member, [ON, ADMIN_ON]);
      else if (provider && !needsProvider && runs) {
        isFinding = true;
        add('provider-license-oversized', member, running([ON, ADMIN_OFF, NO_THERAPIST]));
      } else if (provider && !needsProvider) {
        isFinding = true;
        add('provider-license-unused', member, [ON, ADMIN_OFF, NO_THERAPIST, ...NO_ADMIN]);
      } else if (admin && !provider && !needsProvider && !runs) {
        isFinding = true;
        const because = [OFF, ADMIN_ON, NO_THERAPIST, ...NO_ADMIN];
        add(billing ? 'admin-license-unused softer' : 'admin-license-unused', member, because);
      }
      if (member.leaving && runs) add('leaver-runs-practice', member, [...running([]), LEAVING]);
      if (reviewed && member.supervision && supervisors.length === 0)
        add('supervisor-missing', member, [
          box('supervisoryReview', LABELS.review),
          ['No supervisor is selected.', 'supervised-'],
        ]);
      const own = supervisors.includes(member.id);
      if (own) add('own-supervisor', member, [['Listed as their own supervisor.', 'ownSupervisor+']]);
      const gone = supervisors.flatMap((id) => (byId.get(id)?.active === false ? (byId.get(id)?.name ?? []) : []));
      if (gone.length > 0)
        add('supervisor-inactive', member, [[`Inactive: ${gone.join(', ')}.`, `inactiveSupervisor+ ${named(gone)}`]]);
      if (supervisor && supervisors.length > 0 && !own)
        add('supervisor-supervised', member, [
          reviews(member.id),
          [`Has a supervisor: ${supervisors.join(', ')}.`, `supervised+ ${named(supervisors)}`],
        ]);
      if (permissions['billing.claims.submit'] && !permissions.billing)
        add('claims-without-billing', member, [
          [`Permission off: “${LABELS.billing}”.`, `billingLevel- ${named([LABELS.billing])}`],
          box('submitsClaims', LABELS.claims),
        ]);
      if (permissions['therapist.onlyAssigned'] && runs)
        add('restriction-overruled', member, [...running([]), box('onlyAssigned', LABELS.onlyAssigned)]);
      if (therapist && !permissions.default)
        add('therapist-without-default', member, [
          list('therapist'),
          ['No Default permissions are on.', 'default- ["Default"]'],
        ]);
      if (provider && runs && !(provider && !needsProvider && !admin)) add('opens-all-notes', member, running([ON]));
      const sensitive = SENSITIVE.filter(({ key }) => permissions[key]);
      if (sensitive.length > 0 && !provider && !admin) {
        const labels = sensitive.map(({ label }) => label);
        add('sensitive-without-license', member, [
          OFF,
          ADMIN_OFF,
          [`Permission on: ${quoted(labels)}.`, `sensitive+ ${named(labels)}`],
        ]);
      }
      const claims = claimsOf(member.position);
      const position = (fact: string): Why => [
        `The position is “${member.position}”.`,
        `${fact}+ ${named([member.position ?? ''])}`,
      ];
      const isBelow = (claims.clinical && !therapist) || (claims.admin && !runs);
      if (isBelow && !isFinding) {
        const because: Why[] = [];
        if (!therapist) because.push(NO_THERAPIST);
        if (!administration) because.push(NO_ADMIN[0]);
        if (!organization) because.push(NO_ADMIN[1]);
        because.push(position(claims.clinical ? 'positionClinical' : 'positionAdmin'));
        add('permissions-below-position', member, because);
      }
      const isMissing = !provider && (needsProvider || (!admin && runs));
      if (claims.plain && (therapist || runs) && !isMissing && !(provider && !admin && !needsProvider && runs)) {
        add('permissions-above-position', member, [
          ...(therapist ? [list('therapist')] : []),
          ...running([]),
          position('positionPlain'),
        ]);
      }
      if (therapist && provider && member.amaCpt === false)
        add('ama-cpt-off', member, [ON, list('therapist'), ['The AMA CPT license is off.', 'amaCpt-']]);
    }
    if (isActive && owner && member.leaving) add('owner-leaving', member, [OWNER, LEAVING]);
    if (member.amaCpt && !owner && (!isActive || !needsProvider)) {
      const because: Why[] = isActive ? [] : [GONE];
      if (!therapist) because.push(NO_THERAPIST);
      add('ama-cpt-unused', member, [...because, ['The AMA CPT license is on.', 'amaCpt+']]);
    }
  }

  const bought = { provider: practice.pools?.provider ?? 0, admin: practice.pools?.admin ?? 0 };
  const ofPractice = practiceByHand(staff, bought, said, {
    providerOn,
    adminOn,
    providerNeeded,
    adminNeeded,
    lacking,
    lackAdmin,
    mayLack,
    runners,
    others,
    active,
    names,
    mails,
  });
  for (const one of ofPractice.toReversed())
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
