import type { Missing, PageKind } from '../../core/index.ts';
import type { PanelPart } from './panelScript.ts';

/** What an extension page asks the content script of a tab. */
export type TabMessage =
  | { type: 'where' }
  /** `isOnPage`: on the page, even while the side panel is open. */
  | { type: 'openPanel'; staffId?: string; at?: PanelPart; isOnPage?: boolean }
  /** Goes to the next person on the page that needs attention. */
  | { type: 'nextPerson' };

const TYPES: readonly unknown[] = ['where', 'openPanel', 'nextPerson'] satisfies TabMessage['type'][];

/** What a tab shows, as far as License Lens understands it. */
export interface Where {
  host: string;
  /** The page that was read. */
  kind?: PageKind | undefined;
  /** The page it looks like, with what was missing. */
  unclear?: { kind: PageKind; missing: readonly Missing[] } | undefined;
  /** The page takes away what we put there: nothing stands on it any more. */
  removesBadges?: true;
}

export const isTabMessage = (value: unknown): value is TabMessage =>
  typeof value === 'object' && value !== null && 'type' in value && TYPES.includes(value.type);
