import { BY_NAME } from '../model/names.ts';
import { withOtherId } from '../model/otherAddress.ts';
import type { Practice, StaffMember } from '../model/practice.ts';

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
