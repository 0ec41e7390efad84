import { isLabel } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { accessibleName, CONTROL, collapse, controlName, isHidden, labelsOf, textOf } from './dom.ts';

/** Whatever a person would tick or flip. */
export const SWITCH =
  'input[type="checkbox"], [role="checkbox"], [role="switch"], [role="menuitemcheckbox"], button[aria-pressed], select';

const RADIO = 'input[type="radio"], [role="radio"]';
const PICTURE = 'img, svg, [role="img"]';
const ICON = `${PICTURE}, :is([title], [aria-label]):empty`;
const ACTION = 'button, a, [role="button"]';
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

const nativeState = (control: Element): State => {
  const box = control as HTMLInputElement;
  return box.indeterminate ? undefined : box.checked;
};

/** Whether a control is on; undefined where it is neither on nor off, no switch, or says both. */
export function isOn(control: Element, vocabulary: Vocabulary): State {
  if (control.matches('select')) {
    const [chosen, second] = (control as HTMLSelectElement).selectedOptions;
    return chosen && !second ? wordState(chosen.label, vocabulary) : undefined;
  }
  const states = ['aria-checked', 'aria-pressed'].flatMap((name) => {
    const value = control.getAttribute(name);
    return value === null ? [] : [ARIA[value]];
  });
  if (control.matches('input[type="checkbox"], input[type="radio"]')) states.push(nativeState(control));
  return agreed(states);
}

/** Whether a control cannot be used: by itself, or with all that stands around it. */
export const isDisabled = (control: Element): boolean =>
  control.matches(':disabled') || control.closest('[aria-disabled="true"]') !== null;

/** A box that only CSS leaves undrawn is seen through its label, which is drawn in its stead. */
const isDrawnByLabel = (control: Element): boolean =>
  control.matches('input') && control.checkVisibility?.() === false && labelsOf(control).length > 0;

/** Whether a person sees a control, or what stands for it. */
export const isShown = (control: Element): boolean => !isHidden(control) || isDrawnByLabel(control);

/** “On” and “Off” to choose from: exactly one of them is chosen. */
const radioState = (radios: readonly Element[], vocabulary: Vocabulary): State => {
  const chosen = radios.filter((radio) => isOn(radio, vocabulary) === true);
  const meanings = radios.map((radio) => wordState(controlName(radio), vocabulary));
  const isPair = radios.length === 2 && meanings.includes(true) && meanings.includes(false);
  const [only, second] = chosen;
  return isPair && only && !second ? meanings[radios.indexOf(only)] : undefined;
};

/** The names of the icons in a cell that are no buttons. */
const iconNames = (cell: Element): string[] =>
  [...cell.querySelectorAll(ICON)]
    .filter((icon) => !isHidden(icon) && icon.closest(ACTION) === null)
    .map((icon) => accessibleName(icon))
    .filter(Boolean);

const shownState = (cell: Element, vocabulary: Vocabulary): State => {
  const text = textOf(cell, (part) => part.matches(`${CONTROL}, ${PICTURE}`));
  return agreed([...(text ? [text] : []), ...iconNames(cell)].map((said) => wordState(said, vocabulary)));
};

const controlsIn = (cell: Element, selector: string): Element[] =>
  (cell.matches(selector) ? [cell] : [...cell.querySelectorAll(selector)]).filter(isShown);

/**
 * The state that a cell shows: that of its only switch, of its pair of radio buttons, or the words, signs and icons
 * in it where they all say the same. An empty cell says nothing.
 */
export function stateOf(cell: Element, vocabulary: Vocabulary): State {
  const [control, second] = controlsIn(cell, SWITCH);
  const radios = controlsIn(cell, RADIO);
  if (second || (control && radios.length > 0)) return undefined;
  if (control) return isOn(control, vocabulary);
  return radios.length > 0 ? radioState(radios, vocabulary) : shownState(cell, vocabulary);
}
