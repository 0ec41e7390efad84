import { isOtherList, type OtherList, type PageKind } from '../../model/terms.ts';
import { type FewestSeats, fewestSeats } from '../../plan/fewestSeats.ts';
import { withTypedIn } from '../../records/typedInSeats.ts';
import { type LicenseHints, licenseHints } from './licenses.ts';
import type { KeptPractice } from './ticks.ts';

export { type BoxHint, boxHint, levelHint, whyDisabled } from './boxes.ts';
export type { LicenseHints } from './licenses.ts';
export { freeSeats, judgeTicks, type KeptPractice, type TicksView } from './ticks.ts';

/** What a page of the practice is told beside its badges. */
export type PageHints =
  | { page: 'staffPermissions'; kept: KeptPractice }
  | { page: 'addStaff'; kept: KeptPractice }
  | ({ page: 'manageLicenses' } & LicenseHints)
  | { page: 'manageSubscription'; fewest?: FewestSeats }
  | { page: 'staffList' | OtherList };

/**
 * What a page of one kind is told. Permissions, and people who are added, are judged on the page itself, in the frame in
 * which something is ticked.
 */
export function hintsFor(page: PageKind, kept: KeptPractice, now: number): PageHints {
  const { practice, settings, adminInput } = kept;
  if (page === 'staffPermissions' || page === 'addStaff') return { page, kept };
  if (page === 'manageLicenses') return { page, ...licenseHints(kept, now) };
  if (page === 'staffList' || isOtherList(page)) return { page };
  const fewest = fewestSeats(withTypedIn(practice, adminInput), { ...settings, now });
  return { page, ...(fewest && { fewest }) };
}
