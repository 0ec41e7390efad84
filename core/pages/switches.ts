import { isLabel } from '../labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { plainText } from './dom.ts';

/** Whatever a person would tick or flip. */
export const SWITCH =
  'input[type="checkbox"], [role="checkbox"], [role="switch"], [role="menuitemcheckbox"], button[aria-pressed], select';

const wordState = (text: string, { words }: Vocabulary): boolean | undefined => {
  if (isLabel(text, words.on)) return true;
  return isLabel(text, words.off) ? false : undefined;
};

const fromAria = (value: string | null): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined;

/** Whether a control is on; undefined where it is neither on nor off, or no switch. */
export function isOn(control: Element, vocabulary: Vocabulary): boolean | undefined {
  if (control.matches('input[type="checkbox"]')) {
    const box = control as HTMLInputElement;
    return box.indeterminate ? undefined : box.checked;
  }
  if (control.matches('select')) {
    const [chosen] = (control as HTMLSelectElement).selectedOptions;
    return chosen ? wordState(chosen.textContent ?? '', vocabulary) : undefined;
  }
  return fromAria(control.getAttribute('aria-checked')) ?? fromAria(control.getAttribute('aria-pressed'));
}

export const isDisabled = (control: Element): boolean =>
  control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';

/** The state that a cell shows: that of its only switch, or the words On and Off. */
export function stateOf(cell: Element, vocabulary: Vocabulary): boolean | undefined {
  const controls = cell.matches(SWITCH) ? [cell] : [...cell.querySelectorAll(SWITCH)];
  const [control] = controls;
  if (controls.length > 1) return undefined;
  return control ? isOn(control, vocabulary) : wordState(plainText(cell), vocabulary);
}
