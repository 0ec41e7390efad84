import { BY_NAME, nameKey } from '../model/names.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { StaffMember } from '../model/practice.ts';

/** Licenses that are not on the page any more are unread: nothing says that they are off. */
const withoutLicenses = ({ licenses: _, seen = {}, ...rest }: StaffMember): StaffMember => {
  const { manageLicenses: __, ...kept } = seen;
  return { ...rest, seen: kept };
};

/** Who has no id, here or there, may have been renamed: what was read of the old name accuses nobody. */
const inactive = (member: StaffMember, hasIds: boolean): StaffMember => {
  const after = { ...member, active: false };
  return member.id.startsWith(BY_NAME) || !hasIds ? withoutLicenses(after) : after;
};

/**
 * The staff after everybody on a list was read: people who are not on it have left the list. Where a page shows
 * active people alone, they are not active any more. Whoever is on no list at all is forgotten.
 */
export function withoutAbsent(
  staff: readonly StaffMember[],
  { kind, covers, staff: listed }: PageReading,
): StaffMember[] {
  if (covers === undefined || (kind !== 'staffList' && kind !== 'manageLicenses')) return [...staff];
  const ids = new Set(listed.map(({ id }) => id));
  const names = new Set(listed.map(({ name }) => nameKey(name)));
  const hasIds = listed.every(({ id }) => id !== undefined);
  const isListed = ({ id, name }: StaffMember): boolean => ids.has(id) || names.has(nameKey(name));
  return staff.flatMap((member) => {
    if (isListed(member)) return [member];
    if (kind === 'manageLicenses') return member.left ? [] : [withoutLicenses(member)];
    const after = inactive(member, hasIds);
    return [covers === 'active' ? after : { ...after, left: true }];
  });
}
