import type { PersonReading } from '../model/pageReading.ts';
import type { StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';
import { withoutListed } from './otherLists.ts';
import type { StaffIndex } from './staffIndex.ts';

/** The member without what pages of these kinds gave to the name alone: it may be a namesake's. */
const withoutFactsOf = (member: StaffMember, kinds: ReadonlySet<string>): StaffMember => {
  const {
    licenses,
    permissions,
    supervision,
    owner: _,
    active,
    position,
    email,
    permissionsUrl,
    ...rest
  } = withoutListed(member, kinds);
  const { seen = {} } = member;
  // Lists may show licenses and permissions too: what no page of their own has shown is from there.
  const isFrom = (kind: PageKind): boolean => kinds.has(kind) || (!seen[kind] && kinds.has('staffList'));
  const isListed = kinds.has('staffList') || kinds.has('manageLicenses');
  return {
    ...rest,
    ...(licenses && !isFrom('manageLicenses') && { licenses }),
    ...(!isFrom('staffPermissions') && { ...(permissions && { permissions }), ...(supervision && { supervision }) }),
    ...(!isListed && {
      ...(active !== undefined && { active }),
      ...(position && { position }),
      ...(email && { email }),
      ...(permissionsUrl && { permissionsUrl }),
    }),
    seen: Object.fromEntries(Object.entries(seen).filter(([kind]) => !kinds.has(kind))),
  };
};

/** Facts that pages without ids gave to one of two namesakes may be the other's: they are unread again. */
export const withoutFactsByName = (member: StaffMember): StaffMember => {
  const kinds = Object.entries(member.seen ?? {}).flatMap(([kind, { byName }]) => (byName ? [kind] : []));
  return kinds.length === 0 ? member : { ...withoutFactsOf(member, new Set(kinds)), ambiguous: true };
};

/** What people of one name were imported with, and what differs between them, may be either's: it is unread again. */
export const withoutDifferences = (roster: StaffIndex, places: readonly number[]): void => {
  const members = places.flatMap((place) => roster.staff[place] ?? []);
  const isShared = (key: keyof StaffMember): boolean =>
    new Set(members.map((member) => JSON.stringify(member[key]))).size === 1;
  for (const place of places) {
    roster.change(place, (member) => {
      const kept = Object.entries(member).filter(
        ([key]) => key === 'id' || key === 'name' || key === 'seen' || isShared(key as keyof StaffMember),
      );
      return { ...(Object.fromEntries(kept) as unknown as StaffMember), ambiguous: true };
    });
  }
};

/** A page that carries the id counts for more than one of its kind that carried the name alone. */
export const beforeReading = (member: StaffMember, { id }: PersonReading, kind: PageKind): StaffMember =>
  id !== undefined && member.seen?.[kind]?.byName ? withoutFactsOf(member, new Set([kind])) : member;
