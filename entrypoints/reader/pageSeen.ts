import type { PageResult, ReadPage } from '../../core/index.ts';
import type { Where } from '../shared/tabMessages.ts';
import type { PageSeen, SessionState } from './sessionState.ts';

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
