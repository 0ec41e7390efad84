import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { SubscriptionPlan } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isUnder } from './aboutOthers.ts';
import { controlName } from './naming.ts';
import { ENOUGH_LEVELS, type Sight } from './pageMarks.ts';
import { nodesSaying } from './quantities.ts';
import { closest, everythingIn, isA, type Test, topDialog, visibleEverywhere } from './tree.ts';

export { readQuantities } from './quantities.ts';

const containsWord = (text: string, word: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);

/** Whether the page says a word of itself: not of an add-on or in a question over it. */
const saysWord = (root: PageNode, word: string, { refused, pages }: Vocabulary): boolean =>
  nodesSaying(root, (text) => containsWord(text, word)).some(
    (node) => !isUnder(node, refused.quantities, pages.manageSubscription),
  );

/** Which kind of plan the page is about, by its tabs, buttons and words (docs/domain.md §2.6). */
export function readPlan(
  root: PageNode,
  { tabs, controls }: Sight,
  vocabulary: Vocabulary,
): SubscriptionPlan | undefined {
  const seen = { tab: tabs, control: controls };
  return vocabulary.plans.find(({ all }) =>
    all.every(({ on, any }) =>
      on === 'text'
        ? any.some((word) => saysWord(root, word, vocabulary))
        : seen[on].some((label) => isLabel(label, any)),
    ),
  )?.plan;
}

const isAction = isA('button', 'link');
const isTabList = isA('tablist');

export const isTab: Test = (node) =>
  node.role === 'tab' || (isAction(node) && closest(node.parent, isTabList) !== undefined);

const isButton = isA('button');
const isClicked: Test = (node) => isButton(node) || node.says?.href !== undefined;
const isBox = isA('checkbox', 'switch');

/** A dialog full of boxes is a page of its own, not a question about the page below. */
const inDialog = (dialog: PageNode | undefined): PageNode[] => {
  const inside = dialog ? everythingIn(dialog) : [];
  return inside.filter(isBox).length >= ENOUGH_LEVELS ? inside.filter(isClicked) : [];
};

/** Names of everything that can be clicked. */
export const controlsOn = (root: PageNode): string[] =>
  [...visibleEverywhere(root, isClicked), ...inDialog(topDialog(root))].map((control) => controlName(control));
