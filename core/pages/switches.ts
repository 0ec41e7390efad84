import { labelKey } from '../labels.ts';
import { plainText } from './dom.ts';

/** Whatever a person would tick or flip. */
export const SWITCH =
  'input[type="checkbox"], [role="checkbox"], [role="switch"], [role="menuitemcheckbox"], button[aria-pressed], select';

const WORDS: Record<string, boolean> = {
  on: true,
  yes: true,
  enabled: true,
  assigned: true,
  off: false,
  no: false,
  disabled: false,
  unassigned: false,
  'not assigned': false,
};

const fromAria = (value: string | null): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined;

/** Whether a control is on; undefined where it is neither on nor off, or no switch. */
export function isOn(control: Element): boolean | undefined {
  if (control.matches('input[type="checkbox"]')) {
    const box = control as HTMLInputElement;
    return box.indeterminate ? undefined : box.checked;
  }
  if (control.matches('select')) {
    const [chosen] = (control as HTMLSelectElement).selectedOptions;
    return chosen ? WORDS[labelKey(chosen.textContent ?? '')] : undefined;
  }
  return fromAria(control.getAttribute('aria-checked')) ?? fromAria(control.getAttribute('aria-pressed'));
}

export const isDisabled = (control: Element): boolean =>
  control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';

/** The state that a cell shows: that of its only switch, or the words On and Off. */
export function stateOf(cell: Element): boolean | undefined {
  const controls = cell.matches(SWITCH) ? [cell] : [...cell.querySelectorAll(SWITCH)];
  const [control] = controls;
  if (controls.length > 1) return undefined;
  return control ? isOn(control) : WORDS[labelKey(plainText(cell))];
}
