import type { PageResult, ReadPage } from '../../core/index.ts';
import type { Where } from '../shared/tabMessages.ts';
import { type Flagged, flaggedRows } from './flagged.ts';
import { badgesToDraw, type PageSeen, type SessionState } from './sessionState.ts';

/** The page, if it was read. */
export const readOf = (result: PageResult): ReadPage | undefined =>
  result && 'reading' in result ? result : undefined;

/** What the page is, or what it looks like if it could not be read. */
export const pageOf = (result: PageResult, isTaught: boolean): PageSeen => ({
  kind: readOf(result)?.reading.kind,
  unclear: result && 'unclear' in result ? { kind: result.unclear, missing: result.missing } : undefined,
  isTaught,
  isCanvas: readOf(result)?.rows[0]?.isOnCanvas,
});

/** What the tab shows, as far as it is understood. */
export const whereIs = ({ kind, unclear, removesBadges }: SessionState): Where => ({
  host: location.host,
  kind,
  unclear,
  ...(removesBadges && { removesBadges }),
});

/** Who gets a badge on the page; undefined: it is none of ours, or nothing is known yet. */
export const flaggedOn = (result: PageResult, state: SessionState): Flagged[] | undefined => {
  const [page, badges] = [readOf(result), badgesToDraw(state)];
  return page && badges && flaggedRows(page.rows, badges);
};
