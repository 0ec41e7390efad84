import type { Badges, PageKind, PageReading } from '../../core/index.ts';
import type { PanelState } from '../shared/panelScript.ts';

/** What the page is, or what it looks like, as it was read last. Neither: it is none of ours. */
export type PageSeen = Pick<PanelState, 'kind' | 'unclear' | 'isTaught' | 'isCanvas'>;

/** What one open page of a practice knows and waits for. Nothing of it is kept when the page is left. */
export interface SessionState extends Readonly<PanelState> {
  /** The page is read. */
  readonly isOurs: boolean;
  /** Undefined: nothing has been answered yet. */
  readonly badges?: Badges | undefined;
  /** What stands in the rows of this page instead of the usual badges. */
  readonly otherBadges?: Badges | undefined;
  /** How many questions were asked. An answer counts if no question came after its own. */
  readonly asked: number;
  /** The admin goes through the pages that are not read yet: the panel opens by itself on each of them. */
  readonly isCheckingEveryone: boolean;
  /** How often the panel was opened here. Once the admin has closed it, it does not open by itself again. */
  readonly openings: number;
  /** It is known what the admin has shown of this host, or was asked for. */
  readonly hasLessons: boolean;
  /** The address at which nothing could be read of somebody's permissions: it was asked what is known. */
  readonly askedAt?: string | undefined;
  /** For whom *Deactivate* was clicked, and no page shows yet whether that went through. */
  readonly tried?: string | undefined;
  /** The path of the page that takes away what we put there: on another one something may stand again. */
  readonly removesBadgesAt?: string;
}

/** @param hasLessons whether it is known already which pages the admin has shown */
export const newSession = (hasLessons: boolean): SessionState => ({
  isOurs: false,
  isLoading: true,
  asked: 0,
  isCheckingEveryone: false,
  openings: 0,
  hasLessons,
});

/** Whether hints stand on a page of this kind, beside badges. */
export const hasHints = (kind: PageKind | undefined): boolean => kind !== undefined && kind !== 'staffList';

/** What is wanted with the answer: all that is known, or badges alone. */
export const wanted = ({ openings }: SessionState, { kind }: PageReading): { wants?: 'all' } =>
  openings > 0 || kind !== 'staffList' ? { wants: 'all' } : {};

/** The badges of this page, whether or not they may stand on it. */
export const pageBadges = ({ badges, otherBadges }: SessionState): Badges | undefined => otherBadges ?? badges;

/** The badges that may be drawn. */
export const badgesToDraw = (state: SessionState): Badges | undefined =>
  state.isOver || state.removesBadges ? undefined : pageBadges(state);
