import type { Props } from './view.ts';

/** What a person can change: it is compared with the element, not with what was drawn last. */
const LIVE = ['checked', 'indeterminate', 'value'];
const isNone = (value: unknown): boolean => value === undefined || value === null;
/** Where `false` is a value of its own, as in `aria-busy="false"`; attributes such as `open` are off only where they are absent. */
const saysFalse = (name: string): boolean => name.includes('-') || name === 'spellcheck';

const setOne = (element: Element, name: string, value: unknown): void => {
  if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value ?? null);
  else if (typeof value === 'object' && value !== null && 'style' in element)
    Object.assign(element.style as object, value);
  else if (LIVE.includes(name)) Reflect.set(element, name, value ?? '');
  else if (isNone(value) || (value === false && !saysFalse(name))) element.removeAttribute(name);
  else element.setAttribute(name, value === true && !saysFalse(name) ? '' : String(value));
};

/** What is typed in stays until another value is wanted: it is told when it is entered, and much is drawn meanwhile. */
const isTypedIn = (element: Element, name: string): boolean => name === 'value' && element.matches('input, textarea');

/** What a property was set to; what a person can choose, as it is now. */
const known = (element: Element, name: string, before: Props): unknown =>
  LIVE.includes(name) && !isTypedIn(element, name) ? Reflect.get(element, name) : before[name];

/** Gives an element, or that it is gone, to whoever wants it. */
export function setRef(ref: Props['ref'], element: Element | null): void {
  if (ref instanceof Function) ref(element);
  else if (ref) ref.current = element;
}

/** Sets what differs from what was drawn before: what was changed by others since then stays. */
export function setProperties(element: Element, { children: _, ref, ...now }: Props, before: Props): void {
  for (const name in before) {
    if (!(name in now) && name !== 'children' && name !== 'ref') setOne(element, name, undefined);
  }
  for (const name in now) {
    if (now[name] !== known(element, name, before)) setOne(element, name, now[name]);
  }
  setRef(ref, element);
}
