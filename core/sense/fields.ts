import type { Choice, Says } from '../model/page.ts';
import { spaces } from './attributes.ts';

const choiceOf = ({ label, textContent, value }: HTMLOptionElement): Choice => {
  const text = spaces(textContent ?? '');
  return { text, ...(label !== text && { label }), value };
};

const TICKED: ReadonlySet<string> = new Set(['checkbox', 'radio']);
/** What stands in these is no text, or nobody else's business. */
const UNTOLD: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'image', 'file', 'hidden', 'password']);

const inputSays = ({ type, indeterminate, checked, value, defaultValue }: HTMLInputElement): Says => {
  if (TICKED.has(type)) return { ticked: indeterminate ? 'mixed' : checked ? 'true' : 'false' };
  return UNTOLD.has(type) ? {} : { value, saved: defaultValue };
};

/** What is set in a field of the browser's own. */
export function fieldSays(element: Element, tag: string): Says {
  if (tag === 'select') return { chosen: [...(element as HTMLSelectElement).selectedOptions].map(choiceOf) };
  return tag === 'input' ? inputSays(element as HTMLInputElement) : {};
}
