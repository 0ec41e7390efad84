import { nameKey } from '../model/names.ts';
import type { Badge, Badges } from './badge.ts';

/** A badge as it is told to a page; `isOnly`: nobody else in the practice has that name. */
export interface ToldBadge extends Badge {
  isOnly?: true;
}

/** What a page is told that shows badges and nothing else. */
export interface Told {
  badges: ToldBadge[];
  /** The admin is on the way through the pages. */
  isOn: boolean;
  /** For whom *Deactivate* was clicked, and no page shows yet whether that went through. */
  tried?: string;
}

/** Badges in the order of their people, each once. */
export const toTold = ({ byId, byName }: Badges): ToldBadge[] =>
  Object.values(byId).map((badge) => (byName[nameKey(badge.name)] === badge ? { ...badge, isOnly: true } : badge));

/** The same, so that each can be found. */
export const fromTold = (told: readonly ToldBadge[]): Badges => ({
  byId: Object.fromEntries(told.map((badge) => [badge.staffId, badge])),
  byName: Object.fromEntries(told.flatMap((badge) => (badge.isOnly ? [[nameKey(badge.name), badge]] : []))),
});
