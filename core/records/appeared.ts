import { nameKey } from '../model/names.ts';
import type { Practice, StaffMember } from '../model/practice.ts';

const mailKey = (email: string | undefined): string => email?.trim().toLowerCase() ?? '';

export const works = ({ active, left }: StaffMember): boolean => active !== false && !left;

const only = (found: readonly StaffMember[]): StaffMember | undefined => (found.length === 1 ? found[0] : undefined);

/** Who works there by the email address of somebody who was hired, else by their name; of two with it nobody can tell. */
export function appearedAs(
  { name, email }: Pick<StaffMember, 'name' | 'email'>,
  { staff }: Pick<Practice, 'staff'>,
): StaffMember | undefined {
  const here = staff.filter(works);
  const mail = mailKey(email);
  const byMail = mail === '' ? undefined : only(here.filter((one) => mailKey(one.email) === mail));
  return byMail ?? only(here.filter((one) => nameKey(one.name) === nameKey(name)));
}
