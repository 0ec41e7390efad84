import type { Props } from './view.ts';

/** What a person can change: it is compared with the element, not with what was drawn last. */
const isLive = (name: string): boolean => name === 'checked' || name === 'value';
const isNone = (value: unknown): boolean => value === undefined || value === null;

const setOne = (element: Element, name: string, value: unknown): void => {
  if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value ?? null);
  else if (typeof value === 'object' && value !== null && 'style' in element)
    Object.assign(element.style as object, value);
  else if (isLive(name)) Reflect.set(element, name, value ?? '');
  // `aria-busy="false"` has a meaning; attributes such as `open` are off only where they are absent.
  else if (isNone(value) || (value === false && !name.includes('-'))) element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.includes('-') ? '' : String(value));
};

/** Sets what differs from what was drawn before: what was changed by others since then stays. */
export function setProperties(element: Element, { children: _, ref, ...now }: Props, before: Props): void {
  for (const name in before) {
    if (!(name in now) && name !== 'children' && name !== 'ref') setOne(element, name, undefined);
  }
  for (const name in now) {
    const known = isLive(name) ? Reflect.get(element, name) : before[name];
    if (now[name] !== known) setOne(element, name, now[name]);
  }
  if (ref) ref.current = element;
}
