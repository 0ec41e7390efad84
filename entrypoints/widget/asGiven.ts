import type { FirstGlance, Practice } from '../../core/index.ts';

/** A roster of which no page was read is the staff list itself: nobody is sent to it. */
export const asGiven = <G extends Pick<FirstGlance, 'unread'>>(glance: G, { seen }: Practice): G =>
  seen ? glance : { ...glance, unread: glance.unread.filter(({ page }) => page !== 'staffList') };
