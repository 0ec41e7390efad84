import { isLabel } from '../model/labels.ts';
import { DISABLED, type PageNode, UNDRAWN } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isCell } from './cells.ts';
import { accessibleName, controlName, givenName, labelsOf } from './naming.ts';
import { collapse, isControl, textOf } from './text.ts';
import { closest, contains, either, everythingIn, isA, isHidden, type Test } from './tree.ts';

const isSelect: Test = ({ says }) => says?.chosen !== undefined;

/** Whatever a person would tick or flip. */
export const isSwitch = either(
  isA('checkbox', 'switch', 'menuitemcheckbox'),
  isSelect,
  ({ role, says }) => role === 'button' && says?.pressed !== undefined,
);

/** The same, or a cell that is ticked itself. */
export const isSettable = either(isSwitch, (node) => isCell(node) && node.says?.checked !== undefined);
const isSelected: Test = ({ says }) => says?.selected !== undefined;
const isPressed: Test = ({ says }) => says?.pressed !== undefined;
const isOption = either(isA('radio'), (node) => isSelected(node) && !isCell(node));
const isButton = isA('button');
const isPicture = isA('img', 'svg');
const isEmptySign: Test = (node) =>
  node.content.length === 0 && (node.says?.title !== undefined || givenName(node) !== '');
const isIcon = either(isPicture, isEmptySign);
const isAction = isA('button', 'link');
/** Signs that stand for a tick or for its absence in every language; a dash stands for either. */
const TICKED = /^[✓✔☑✅]\uFE0F?$/u;
const CROSSED = /^[✗✘❌☐]\uFE0F?$/u;

type State = boolean | undefined;

/** What a text says of something that is on or off. */
export function wordState(text: string, { words }: Vocabulary): State {
  const word = collapse(text);
  if (isLabel(word, words.on) || TICKED.test(word)) return true;
  return isLabel(word, words.off) || CROSSED.test(word) ? false : undefined;
}

const ARIA: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The state that everything says; undefined where something says none, or another one. */
const agreed = (states: readonly State[]): State =>
  states.every((state) => state === states[0]) ? states[0] : undefined;

/** What something says of itself by its marks. */
const sayings = ({ says }: PageNode): State[] =>
  [says?.checked, says?.pressed, says?.ticked].flatMap((said) => (said === undefined ? [] : [ARIA[said]]));

/** Whether a control is on; undefined where it is neither on nor off, no switch, or says both. */
export function isOn(control: PageNode, vocabulary: Vocabulary): State {
  const { says } = control;
  if (!says?.chosen) return agreed(sayings(control));
  const [chosen, second] = says.chosen;
  return chosen && !second ? wordState(chosen.label ?? chosen.text, vocabulary) : undefined;
}

const isOff: Test = ({ is }) => (is & DISABLED) !== 0;

/** Whether a control cannot be used: by itself, or with all that stands around it. */
export const isDisabled = (control: PageNode): boolean => closest(control, isOff) !== undefined;

/** A box that only CSS leaves undrawn is seen through its label, which is drawn in its stead. */
const isDrawnByLabel = (control: PageNode): boolean => (control.is & UNDRAWN) !== 0 && labelsOf(control).length > 0;

/** Whether a person sees a control, or what stands for it. */
export const isShown = (control: PageNode): boolean => !isHidden(control) || isDrawnByLabel(control);

const isUnseen: Test = ({ looks }) => looks?.isSeen === false;
const isSeen: Test = (node) => !isHidden(node) && !isUnseen(node);
/** Whether a control is shown, and a person sees how it is set. */
const isSeenSet: Test = (node) => isShown(node) && (isHidden(node) || !isUnseen(node));

const isChosen: Test = (option) =>
  agreed(option.says?.selected === undefined ? sayings(option) : [ARIA[option.says.selected]]) === true;

/** The only one of several that is chosen. */
const onlyChosen = (options: readonly PageNode[]): PageNode | undefined => {
  const [only, second] = options.filter((option) => isChosen(option));
  return second ? undefined : only;
};

/** “On” and “Off” to choose from: exactly one of them is chosen. */
const optionState = (options: readonly PageNode[], vocabulary: Vocabulary): State => {
  const chosen = onlyChosen(options);
  const meanings = options.map((option) => wordState(controlName(option), vocabulary));
  const isPair = options.length === 2 && meanings.includes(true) && meanings.includes(false);
  return isPair && chosen ? meanings[options.indexOf(chosen)] : undefined;
};

/** The names of the icons in a cell that are no buttons. */
const iconNames = (cell: PageNode): string[] =>
  everythingIn(cell)
    .filter((icon) => isIcon(icon) && isSeen(icon) && closest(icon, isAction) === undefined)
    .map((icon) => accessibleName(icon))
    .filter(Boolean);

const isNoWord = either(isControl, isPicture, isUnseen);
/** “On (turn off)”: what a link would do is no word of how it is. */
const isLink = isA('link');

const shownState = (cell: PageNode, vocabulary: Vocabulary): State => {
  const text = textOf(cell, either(isNoWord, isLink)) || textOf(cell, isNoWord);
  const said = [...(text ? [text] : []), ...iconNames(cell)];
  const [action, second] = partsIn(cell, isAction, isSeen);
  // A button with nothing beside it says what is so by the word on it, and a link by the picture in it.
  if (said.length === 0 && action && !second)
    said.push(isButton(action) ? textOf(action) : everythingIn(action).filter(isPicture).map(accessibleName).join(' '));
  return agreed(said.map((one) => wordState(one, vocabulary)));
};

const partsIn = (cell: PageNode, test: Test, isThere: Test): PageNode[] =>
  [cell, ...everythingIn(cell)].filter((node) => test(node) && isThere(node));

/** What can be set in a cell: a box within a box is one thing with it. */
const settablesIn = (cell: PageNode): { controls: PageNode[][]; options: PageNode[] } => {
  const all = partsIn(cell, isSettable, isSeenSet);
  const outer = all.filter((node) => !all.some((other) => other !== node && contains(other, node)));
  const options = partsIn(cell, isOption, isSeenSet);
  const arePressed = outer.length > 1 && outer.every(isPressed);
  return {
    controls: arePressed ? [] : outer.map((node) => all.filter((inner) => contains(node, inner))),
    options: arePressed ? [...options, ...outer] : options,
  };
};

/**
 * The state that a cell shows: that of its only switch, of its pair of radio buttons, or the words, signs and icons
 * in it where they all say the same. An empty cell says nothing.
 */
export function stateOf(cell: PageNode, vocabulary: Vocabulary): State {
  const { controls, options } = settablesIn(cell);
  const [control, second] = controls;
  if (second || (control && options.length > 0)) return undefined;
  const [only, inner] = control ?? [];
  if (only) return inner ? agreed(control?.flatMap(sayings) ?? []) : isOn(only, vocabulary);
  return options.length > 0 ? optionState(options, vocabulary) : shownState(cell, vocabulary);
}

/** The texts in something that a person sees, each by itself. */
const textsIn = ({ content }: PageNode): string[] =>
  content.flatMap((piece) =>
    typeof piece === 'string' ? collapse(piece) || [] : !isSeen(piece) || isControl(piece) ? [] : textsIn(piece),
  );

/** What a cell names: what is chosen in it, or the texts in it; undefined where that is not clear. */
export function namedIn(cell: PageNode): string[] | undefined {
  const { controls, options } = settablesIn(cell);
  const [control, second] = controls;
  if (second || (control && options.length > 0)) return undefined;
  if (options.length > 0) {
    const chosen = onlyChosen(options);
    return chosen && [controlName(chosen)];
  }
  if (!control) return textsIn(cell);
  const [choice, other] = control[0]?.says?.chosen ?? [];
  return choice && !other ? [choice.label ?? choice.text] : undefined;
}
