import type { Badge } from '../../core/index.ts';

/** What a card says. */
export type CardText = Pick<Badge, 'name' | 'label' | 'severity' | 'reason' | 'next'>;

/**
 * Lets a card tell more of something of ours that is pointed at or has the focus; `event` is what it began with,
 * unless that is over.
 */
export type CardMaker = (anchor: HTMLElement, textOf: () => CardText | undefined, event?: Event) => void;
