import { isBelow } from '../../model/permissions.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { Level } from '../../model/terms.ts';
import { grants } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';

/** The permissions of a column that are on and grant something: a restriction grants nothing (docs/design.md §3). */
export function granted({ permissions = {} }: StaffMember, column: Level, system: JudgedSystem): string[] {
  const keys: string[] = [];
  for (const key in permissions) {
    if (permissions[key] && (key === column || isBelow(key, column)) && grants(key, system)) keys.push(key);
  }
  return keys;
}
