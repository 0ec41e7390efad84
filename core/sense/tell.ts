import {
  BLOCK,
  BURIED,
  DISABLED,
  GONE,
  HIDDEN,
  INLINE,
  NATIVE,
  type PageNode,
  type Says,
  UNDRAWN,
} from '../model/page.ts';
import { idTexts, saidBy, spaces } from './attributes.ts';
import { fieldSays } from './fields.ts';
import { BLOCK_TAGS, BUTTON_TYPES, IDENTIFIED, INLINE_TAGS, impliedRole, NATIVE_TAGS, TABLE_PARTS } from './roles.ts';

/** What is true of all that stands in something, beside HIDDEN and UNDRAWN. */
export const IN_HEAD = 256;
export const IN_LAYOUT = 512;
export const IN_ROW = 1024;
/** Right in something closed: only its summary is seen. */
export const IN_CLOSED = 2048;

const NO_CONTENT: PageNode['content'] = [];

const isNothing = (role: string): boolean => role === 'none' || role === 'presentation';

/** The name that HTML gives to an element by an attribute of its own. */
const nativeName = (element: Element, tag: string): string => {
  if (tag === 'img' || tag === 'area') return spaces(element.getAttribute('alt') ?? '');
  if (tag !== 'input') return '';
  const { type } = element as HTMLInputElement;
  const attribute = type === 'image' ? 'alt' : BUTTON_TYPES.has(type) ? 'value' : '';
  return spaces(element.getAttribute(attribute) ?? '');
};

/** An element by itself. */
export function tellElement(element: Element, tag: string, attributes: readonly string[], around: number): PageNode {
  const implied = around & IN_LAYOUT && TABLE_PARTS.has(tag) ? '' : impliedRole(element, tag, (around & IN_HEAD) !== 0);
  const is = marksOf(element, tag, attributes, around);
  const node: PageNode = {
    role: implied,
    is,
    content: NO_CONTENT,
    says: undefined,
    parent: undefined,
    known: undefined,
    handle: element,
  };
  if (attributes.length === 0 && !(is & NATIVE) && implied !== 'heading') return node;
  const given = attributes.includes('role') ? (spaces(element.getAttribute('role') ?? '').split(' ', 1)[0] ?? '') : '';
  node.role = isNothing(given) ? '' : given || implied;
  const says: Says = saidBy(element, attributes);
  if (node.role !== implied && implied !== '' && node.role !== '') says.implied = implied;
  if (implied === 'heading') says.level ??= Number(tag.slice(1));
  const name = says.name || nativeName(element, tag);
  if (name) says.name = name;
  if (is & NATIVE) Object.assign(says, fieldSays(element, tag));
  if (is & NATIVE || IDENTIFIED.has(node.role) || IDENTIFIED.has(implied)) idTexts(says, element, attributes);
  for (const _ in says) {
    node.says = says;
    break;
  }
  return node;
}

function marksOf(element: Element, tag: string, attributes: readonly string[], around: number): number {
  const has = (name: string): boolean => attributes.length > 0 && attributes.includes(name);
  const saysTrue = (name: string): boolean => has(name) && element.getAttribute(name) === 'true';
  const isGone =
    (around & IN_CLOSED && tag !== 'summary') ||
    (tag === 'dialog' && !has('open')) ||
    has('hidden') ||
    has('inert') ||
    saysTrue('aria-hidden');
  const isUndrawn = (around & UNDRAWN) !== 0 || element.checkVisibility?.() === false;
  const isNative = NATIVE_TAGS.has(tag);
  const isDisabled = (isNative && element.matches(':disabled')) || saysTrue('aria-disabled');
  return (
    (isGone ? GONE : 0) |
    (isUndrawn ? UNDRAWN : 0) |
    (isGone || isUndrawn || around & HIDDEN ? HIDDEN : 0) |
    (around & HIDDEN ? BURIED : 0) |
    (INLINE_TAGS.has(tag) ? INLINE : 0) |
    (BLOCK_TAGS.has(tag) ? BLOCK : 0) |
    (isNative ? NATIVE : 0) |
    (isDisabled ? DISABLED : 0)
  );
}
