import { isLabel } from '../model/labels.ts';
import { DISABLED, type PageNode, UNDRAWN } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { accessibleName, controlName, givenName, labelsOf } from './naming.ts';
import { collapse, isControl, textOf } from './text.ts';
import { closest, either, everythingIn, isA, isHidden, type Test } from './tree.ts';

const isSelect: Test = ({ says }) => says?.chosen !== undefined;

/** Whatever a person would tick or flip. */
export const isSwitch = either(
  isA('checkbox', 'switch', 'menuitemcheckbox'),
  isSelect,
  ({ role, says }) => role === 'button' && says?.pressed !== undefined,
);

const isRadio = isA('radio');
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

/** Whether a control is on; undefined where it is neither on nor off, no switch, or says both. */
export function isOn({ says }: PageNode, vocabulary: Vocabulary): State {
  if (says?.chosen) {
    const [chosen, second] = says.chosen;
    return chosen && !second ? wordState(chosen.label ?? chosen.text, vocabulary) : undefined;
  }
  const states = [says?.checked, says?.pressed, says?.ticked].flatMap((said) =>
    said === undefined ? [] : [ARIA[said]],
  );
  return agreed(states);
}

const isOff: Test = ({ is }) => (is & DISABLED) !== 0;

/** Whether a control cannot be used: by itself, or with all that stands around it. */
export const isDisabled = (control: PageNode): boolean => closest(control, isOff) !== undefined;

/** A box that only CSS leaves undrawn is seen through its label, which is drawn in its stead. */
const isDrawnByLabel = (control: PageNode): boolean => (control.is & UNDRAWN) !== 0 && labelsOf(control).length > 0;

/** Whether a person sees a control, or what stands for it. */
export const isShown = (control: PageNode): boolean => !isHidden(control) || isDrawnByLabel(control);

/** “On” and “Off” to choose from: exactly one of them is chosen. */
const radioState = (radios: readonly PageNode[], vocabulary: Vocabulary): State => {
  const chosen = radios.filter((radio) => isOn(radio, vocabulary) === true);
  const meanings = radios.map((radio) => wordState(controlName(radio), vocabulary));
  const isPair = radios.length === 2 && meanings.includes(true) && meanings.includes(false);
  const [only, second] = chosen;
  return isPair && only && !second ? meanings[radios.indexOf(only)] : undefined;
};

/** The names of the icons in a cell that are no buttons. */
const iconNames = (cell: PageNode): string[] =>
  everythingIn(cell)
    .filter((icon) => isIcon(icon) && !isHidden(icon) && closest(icon, isAction) === undefined)
    .map((icon) => accessibleName(icon))
    .filter(Boolean);

const isNoWord = either(isControl, isPicture);

const shownState = (cell: PageNode, vocabulary: Vocabulary): State => {
  const text = textOf(cell, isNoWord);
  return agreed([...(text ? [text] : []), ...iconNames(cell)].map((said) => wordState(said, vocabulary)));
};

const controlsIn = (cell: PageNode, test: Test): PageNode[] =>
  (test(cell) ? [cell] : everythingIn(cell).filter(test)).filter(isShown);

/**
 * The state that a cell shows: that of its only switch, of its pair of radio buttons, or the words, signs and icons
 * in it where they all say the same. An empty cell says nothing.
 */
export function stateOf(cell: PageNode, vocabulary: Vocabulary): State {
  const [control, second] = controlsIn(cell, isSwitch);
  const radios = controlsIn(cell, isRadio);
  if (second || (control && radios.length > 0)) return undefined;
  if (control) return isOn(control, vocabulary);
  return radios.length > 0 ? radioState(radios, vocabulary) : shownState(cell, vocabulary);
}
