import { isLabel, type Vocabulary } from '../../core/index.ts';

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Whether what was clicked sends a form that is filled in: a browser keeps one back in which something is missing. */
export function isSent(target: EventTarget | null, { addStaff }: Vocabulary): boolean {
  const button = target instanceof Element ? target.closest<HTMLInputElement>(BUTTON) : null;
  if (!button || !isLabel(button.textContent?.trim() || button.value || '', addStaff.send)) return false;
  return !button.form || button.form.noValidate || button.form.checkValidity();
}
