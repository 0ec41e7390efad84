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

const selectSays = ({ options, selectedOptions, multiple }: HTMLSelectElement): Says => {
  const chosen = [...selectedOptions];
  const hasSaved = [...options].some(({ defaultSelected }) => defaultSelected);
  const isSaved = multiple || chosen.every((one) => (hasSaved ? one.defaultSelected : one === options[0]));
  return { chosen: chosen.map(choiceOf), ...(!isSaved && { isChanged: true }) };
};

/** What is set in a field of the browser's own. */
export function fieldSays(element: Element, tag: string): Says {
  if (tag === 'select') return selectSays(element as HTMLSelectElement);
  return tag === 'input' ? inputSays(element as HTMLInputElement) : {};
}
