import type { PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isHeading } from './headings.ts';
import { levelNamed } from './levelTitles.ts';
import { controlName, givenName } from './naming.ts';
import { isOn, stateOf, wordState } from './switches.ts';
import { isControl, plainText, textOf } from './text.ts';
import { closest, either, everythingIn, holdsMore, isA, previousOf, type Test } from './tree.ts';

const isTicked: Test = ({ role, says }) => (role === 'treeitem' || role === 'option') && says?.checked !== undefined;
const isPressed: Test = ({ role, says }) => role === 'button' && says?.pressed !== undefined;
const isOption: Test = (node) => node.role === 'option' && node.says?.selected !== undefined;
const isList = isA('listbox');
const isPlainBox = either(isA('checkbox', 'switch', 'menuitemcheckbox'), isTicked, isPressed);
const isChoice = isA('radiogroup');
const isValue = isA('cell', 'definition');
const isNamingValue = isA('cell', 'rowheader', 'term');

const isNoLabel = either(isControl, isHeading, isA('legend'));

/** A longer text beside a box is no label of it. */
const LONGEST = 200;
/** On a page with more than that, words in rows are of a list. */
const MOST_NODES = 3_000;

/** An option in a list of a level, in which several can be chosen. Two lists to move it between have names of their own. */
const isChoosable =
  (vocabulary: Vocabulary): Test =>
  (node) => {
    const list = isOption(node) ? closest(node, isList) : undefined;
    return list?.says?.isMultiple === true && levelNamed(givenName(list), vocabulary) !== undefined;
  };

/**
 * Whatever a permission is set by: a box, a switch, a button that stays pressed, a drop-down or a pair of radio buttons
 * that say “on” and “off” in words.
 */
export const boxTest = (vocabulary: Vocabulary): Test =>
  either(
    isPlainBox,
    isChoosable(vocabulary),
    (node) => node.says?.chosen !== undefined && isOn(node, vocabulary) !== undefined,
    (node) => isChoice(node) && stateOf(node, vocabulary) !== undefined,
  );

/** A cell behind the name of a permission that says by a word or a sign whether it is on: a page that sets nothing. */
export const wordTest = (root: PageNode, vocabulary: Vocabulary): Test => {
  if (holdsMore(root, MOST_NODES)) return () => false;
  return (node) => {
    const before = isValue(node) ? previousOf(node) : undefined;
    if (!before || !isNamingValue(before)) return false;
    return stateOf(node, vocabulary) !== undefined && stateOf(before, vocabulary) === undefined;
  };
};

/** Whether a box is on; undefined where that is not clear. */
export function isBoxOn(box: PageNode, vocabulary: Vocabulary): boolean | undefined {
  if (isOption(box) && box.says?.checked === undefined) return box.says?.selected === 'true';
  return isChoice(box) || isValue(box) ? stateOf(box, vocabulary) : isOn(box, vocabulary);
}

/** The text beside a box, in the smallest thing that has one and no other box. */
const besideText = (box: PageNode, isBox: Test): string => {
  for (let around = box.parent; around; around = around.parent) {
    if (everythingIn(around).some((other) => other !== box && isBox(other))) return '';
    const text = textOf(around, isNoLabel);
    if (text !== '') return text.length > LONGEST ? '' : text;
  }
  return '';
};

/** Some switches say within their label how they are set: “Billing Enabled”. */
const withoutState = (name: string, vocabulary: Vocabulary): string => {
  const at = name.lastIndexOf(' ');
  const level = name.slice(0, Math.max(0, at));
  const isState = wordState(name.slice(at), vocabulary) !== undefined;
  return isState && levelNamed(level, vocabulary) !== undefined ? level : name;
};

/** What a box is called: by itself, or where it has no words but “on” and “off”, by the text beside it. */
export function boxName(box: PageNode, isBox: Test, vocabulary: Vocabulary): string {
  const before = isValue(box) ? previousOf(box) : undefined;
  if (before) return plainText(before);
  const own = withoutState(controlName(box), vocabulary);
  return own !== '' && wordState(own, vocabulary) === undefined ? own : besideText(box, isBox) || own;
}
