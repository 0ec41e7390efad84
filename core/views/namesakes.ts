import { nameKey } from '../model/names.ts';
import type { Practice, StaffMember } from '../model/practice.ts';

/** Somebody, so that namesakes can be told apart. */
export interface ShownPerson {
  id: string;
  name: string;
  position?: string;
  /** Only where somebody else has the same name. */
  email?: string;
}

/** How the people of a practice are shown. */
export function showPerson({ staff }: Practice): (member: StaffMember) => ShownPerson {
  const counts = new Map<string, number>();
  for (const { name } of staff) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return ({ id, name, position, email }) => ({
    id,
    name,
    ...(position !== undefined && { position }),
    ...((counts.get(nameKey(name)) ?? 0) > 1 && email !== undefined && { email }),
  });
}
