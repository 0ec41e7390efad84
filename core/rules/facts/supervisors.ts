import { isPermitted, SUPERVISION_BOX } from '../../model/permissions.ts';
import type { StaffMember } from '../../model/practice.ts';

/** Who reviews whose notes, as far as the permissions pages say. */
export interface Supervisors {
  /** Undefined where the name that was read is that of several people. */
  isSupervisor(member: StaffMember): boolean | undefined;
  /** Names of the people whose notes this person reviews. */
  supervisedBy(member: StaffMember): string[];
  /** Names of this person's own supervisors who are, for certain, no longer active. */
  inactiveOf(member: StaffMember): string[];
  /** Whether this person is their own supervisor. */
  isOwn(member: StaffMember): boolean;
}

/** Who reviews this person's notes; none where the box is read as off, undefined where no page or admin said it. */
export function supervisorsOf({ supervision, permissions }: StaffMember): readonly string[] | undefined {
  if (permissions && isPermitted(SUPERVISION_BOX, permissions) === false) return [];
  return supervision?.supervisors.filter((name) => name.trim() !== '');
}
