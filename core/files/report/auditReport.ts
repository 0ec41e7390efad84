import type { License } from '../../model/terms.ts';
import { licenseTitle } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';
import type { DismissedView, FindingView } from '../../views/findingView.ts';
import type { Overview, SeatsView } from '../../views/overview.ts';
import type { Unread } from '../../views/unreadPages.ts';

/** A group of findings under one heading: who cannot work, what is to be put in order, what is good to know. */
export interface ReportGroup {
  about: 'blocked' | 'toOrder' | 'toKnow';
  findings: FindingView[];
}

/** All that a printed report says, in its order. */
export interface Report {
  host: string;
  system: string;
  /** When it was made, and when any page was last read, in milliseconds since 1970. */
  at: number;
  asOf?: number;
  staff: number;
  toFix: number;
  /** People who pay for a license that they do not need. */
  toSave: number;
  seats: (SeatsView & { license: License; name: string })[];
  groups: ReportGroup[];
  aside: DismissedView[];
  /** Pages that have not been read, with the names of the people of whom they would tell. */
  unread: Pick<Unread, 'page' | 'path' | 'people' | 'url'>[];
}

const groupsOf = (findings: readonly FindingView[]): ReportGroup[] => {
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return [
    { about: 'blocked' as const, findings: serious.filter(({ kind }) => kind === 'blocked') },
    { about: 'toOrder' as const, findings: serious.filter(({ kind }) => kind !== 'blocked') },
    { about: 'toKnow' as const, findings: findings.filter(({ severity }) => severity === 'info') },
  ].filter((group) => group.findings.length > 0);
};

const wasteful = (findings: readonly FindingView[]): string[] =>
  findings.flatMap(({ kind, severity, staffId }) => (kind === 'waste' && severity !== 'info' ? (staffId ?? []) : []));

/** None where none are sold one by one, or the practice system is not known here. */
const seatsOf = ({ plan, sells, systemId, seats }: Overview): Report['seats'] => {
  const system = systemById(systemId);
  if (!system || plan === 'activeClient') return [];
  return sells.map((license) => ({ license, name: licenseTitle(license, system), ...seats[license] }));
};

/**
 * What a printed report of a practice says; views draw it.
 * @param at now, in milliseconds since 1970
 */
export const reportOf = (overview: Overview, at: number): Report => ({
  host: overview.host,
  system: overview.system,
  at,
  ...(overview.asOf !== undefined && { asOf: overview.asOf }),
  staff: overview.staff,
  toFix: overview.toFix,
  toSave: new Set(wasteful(overview.findings)).size,
  seats: seatsOf(overview),
  groups: groupsOf(overview.findings),
  aside: overview.aside,
  unread: overview.unread.map(({ page, path, people, url }) => ({
    page,
    path,
    people,
    ...(url !== undefined && { url }),
  })),
});
