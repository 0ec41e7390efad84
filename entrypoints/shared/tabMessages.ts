import type { Missing, PageKind } from '../../core/index.ts';
import type { PanelPart } from './panelScript.ts';

/** What an extension page asks the content script of a tab. */
export type TabMessage = { type: 'where' } | { type: 'openPanel'; staffId?: string; at?: PanelPart };

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
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'where' || value.type === 'openPanel');
