import type { AsideView, FindingView, Overview, SeatsView } from '../overview.ts';
import { licenseName } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { License } from '../terms.ts';

/** A group of findings under one heading. */
export interface ReportGroup {
  title: string;
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
  seats: (SeatsView & { license: License; name: string })[];
  groups: ReportGroup[];
  aside: AsideView[];
  /** Pages that have not been read, with the names of the people of whom they would tell. */
  unread: { path: string; people: string[] }[];
}

const groupsOf = (findings: readonly FindingView[]): ReportGroup[] => {
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return [
    { title: 'Cannot work', findings: serious.filter(({ kind }) => kind === 'blocked') },
    { title: 'To put in order', findings: serious.filter(({ kind }) => kind !== 'blocked') },
    { title: 'Good to know', findings: findings.filter(({ severity }) => severity === 'info') },
  ].filter((group) => group.findings.length > 0);
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
  seats:
    overview.plan === 'activeClient'
      ? []
      : overview.sells.map((license) => ({
          license,
          name: licenseName(license, systemById(overview.systemId)),
          ...overview.seats[license],
        })),
  groups: groupsOf(overview.findings),
  aside: overview.aside,
  unread: overview.unread.map(({ path, people }) => ({ path, people })),
});
