import { withOtherId } from '../model/address.ts';
import { BY_NAME } from '../model/names.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';

/** Where a page was seen, else where the system's menu leads. */
export const urlOf = (page: PageKind, { seen, menu }: Practice): string | undefined =>
  seen?.[page]?.url ?? menu?.[page];

const shown = new WeakMap<Practice['staff'], StaffMember[]>();

/** People whose permissions page was seen. They are asked for once for each person. */
const whosePageWasSeen = ({ staff }: Practice): readonly StaffMember[] => {
  const known = shown.get(staff) ?? staff.filter(({ seen }) => seen?.staffPermissions);
  shown.set(staff, known);
  return known;
};

/** The address of a permissions page: where it was seen or a link leads, else that of a colleague with this person's id in it. */
export const urlOfPermissions = (member: StaffMember, practice: Practice): string | undefined => {
  const { id, seen, permissionsUrl } = member;
  const own = seen?.staffPermissions?.url ?? permissionsUrl;
  if (own !== undefined || id.startsWith(BY_NAME)) return own;
  for (const colleague of whosePageWasSeen(practice)) {
    const url = colleague.seen?.staffPermissions?.url;
    const other = url && withOtherId(url, colleague.id, id);
    if (other) return other;
  }
  return undefined;
};
