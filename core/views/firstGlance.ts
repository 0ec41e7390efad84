import type { Audit, FindingHead } from '../audit/finding.ts';
import { type InPieces, mapInPieces, sortInPieces } from '../model/inPieces.ts';
import type { Practice } from '../model/practice.ts';
import { basicsById } from '../systems/basicsById.ts';
import { soldBy } from '../systems/catalog.ts';
import { defaultBasics } from '../systems/registry/basics.ts';
import { bySeverityThenName, type FindingHeadView, nameAndPosition, peopleToFix } from './findingHead.ts';
import type { Glance } from './overview.ts';
import { unreadPages } from './unreadPages.ts';

/** What is shown of a practice before its findings are told in full. */
export interface FirstGlance
  extends Pick<Glance, 'host' | 'sells' | 'called' | 'plan' | 'staff' | 'toFix' | 'seats' | 'unread'> {
  findings: FindingHeadView[];
}

/** The same as in `glanceInPieces`, for a practice of a system that is known, of which the admin has said nothing. */
export function* firstGlanceInPieces(practice: Practice, audit: Audit<FindingHead>): InPieces<FirstGlance> {
  const system = basicsById(practice.system) ?? defaultBasics;
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const unread = unreadPages(practice, audit);
  yield;
  const heads = yield* mapInPieces(audit.findings, (finding) => ({
    ...finding,
    ...nameAndPosition(members.get(finding.staffId ?? '')),
  }));
  return {
    host: practice.host,
    sells: soldBy(system),
    called: system.called,
    plan: practice.plan ?? 'perProvider',
    staff: practice.staff.length,
    toFix: peopleToFix(audit.findings),
    findings: yield* sortInPieces(heads, bySeverityThenName),
    seats: audit.seats,
    unread,
  };
}
