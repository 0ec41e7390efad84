import { isLabel } from '../model/labels.ts';
import type { SubscriptionPlan } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isUnder } from './aboutOthers.ts';
import { controlName, topDialog, visibleAll } from './dom.ts';
import { ENOUGH_LEVELS, type Sight } from './pageMarks.ts';
import { elementsSaying } from './quantities.ts';

export { readQuantities } from './quantities.ts';

const containsWord = (text: string, word: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);

/** Whether the page says a word of itself: not of an add-on or in a question over it. */
const saysWord = (document: Document, word: string, { refused, pages }: Vocabulary): boolean =>
  elementsSaying(document, (text) => containsWord(text, word)).some(
    (element) => !isUnder(element, refused.quantities, pages.manageSubscription),
  );

/** Which kind of plan the page is about, by its tabs, buttons and words (docs/domain.md §2.6). */
export function readPlan(
  document: Document,
  { tabs, controls }: Sight,
  vocabulary: Vocabulary,
): SubscriptionPlan | undefined {
  const seen = { tab: tabs, control: controls };
  return vocabulary.plans.find(({ all }) =>
    all.every(({ on, any }) =>
      on === 'text'
        ? any.some((word) => saysWord(document, word, vocabulary))
        : seen[on].some((label) => isLabel(label, any)),
    ),
  )?.plan;
}

export const TAB = '[role="tab"], [role="tablist"] a, [role="tablist"] button';

const CLICKED = 'button, a[href], [role="button"], input[type="submit"]';
const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** A dialog full of boxes is a page of its own, not a question about the page below. */
const inDialog = (dialog: Element | undefined): Element[] =>
  dialog && dialog.querySelectorAll(BOXES).length >= ENOUGH_LEVELS ? [...dialog.querySelectorAll(CLICKED)] : [];

/** Names of everything that can be clicked. */
export const controlsOn = (document: Document): string[] =>
  [...visibleAll(document, CLICKED), ...inDialog(topDialog(document))].map((control) => controlName(control));
