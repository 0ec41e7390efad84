import type { PageReading } from '../../model/pageReading.ts';
import { isOtherList, type OtherList, type PageKind } from '../../model/terms.ts';
import { type FewestSeats, fewestSeats } from '../../plan/fewestSeats.ts';
import { withTypedIn } from '../../records/typedInSeats.ts';
import { type LeavingView, viewLeaving } from './leaving.ts';
import { type LicenseHints, licenseHints } from './licenses.ts';
import { judgeTicks, type KeptPractice, type TicksView } from './ticks.ts';

export { type BoxHint, boxHint, levelHint, whyDisabled } from './boxes.ts';
export type { LeavingView } from './leaving.ts';
export type { LicenseHints } from './licenses.ts';
export { freeSeats, judgeTicks, type KeptPractice, type TicksView } from './ticks.ts';

/** What a page of the practice is told beside its badges. */
export type PageHints =
  /** `ticks`: what the audit says of them as they were when this was asked. */
  | { page: 'staffPermissions'; system: string; ticks?: TicksView }
  | { page: 'addStaff' }
  | ({ page: 'manageLicenses' } & LicenseHints)
  | { page: 'manageSubscription'; fewest?: FewestSeats }
  | { page: 'staffList'; leaving?: LeavingView }
  | { page: OtherList };

/** What a page asks for. */
export interface HintsQuestion {
  page: PageKind;
  /** Who cannot be deactivated on the staff list. */
  staffId?: string;
  /** Of permissions, as they are ticked now. */
  reading?: PageReading;
}

/**
 * What a page of one kind is told. What is ticked on it later, and people who are added, are judged on the page itself, in
 * the frame in which something is ticked.
 */
export function hintsFor(
  page: PageKind,
  kept: KeptPractice,
  now: number,
  { staffId, reading }: Omit<HintsQuestion, 'page'> = {},
): PageHints {
  const { practice, settings, adminInput } = kept;
  if (page === 'staffPermissions') {
    const ticks = reading && judgeTicks(kept, reading, now);
    return { page, system: practice.system, ...(ticks && { ticks }) };
  }
  if (page === 'manageLicenses') return { page, ...licenseHints(kept, now) };
  if (page === 'addStaff' || isOtherList(page)) return { page };
  if (page === 'staffList') {
    const leaving = staffId === undefined ? undefined : viewLeaving(kept, staffId, now);
    return { page, ...(leaving && { leaving }) };
  }
  const fewest = fewestSeats(withTypedIn(practice, adminInput), { ...settings, now });
  return { page, ...(fewest && { fewest }) };
}
