import type { CardMaker } from '../shared/cardScript.ts';
import { loadScript } from '../shared/loadScript.ts';

/**
 * Opens the card of a badge or a hint; it is loaded when somebody first points at one.
 * @param openings how often the panel was asked for so far
 */
export const meeting =
  (openings: () => number, attempt: (work: () => Promise<unknown>) => void): CardMaker =>
  (badge, textOf, event) => {
    const before = openings();
    attempt(async () => {
      const explain = await loadScript('card');
      // After a click on the badge everything is in the panel, so the card does not open as well.
      explain?.(badge, textOf, before === openings() ? event : undefined);
    });
  };
