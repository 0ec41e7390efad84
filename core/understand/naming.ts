import { NATIVE, type PageNode } from '../model/page.ts';
import { gather, isControl, plainText } from './text.ts';
import { childrenOf, everythingIn, isA, type Test } from './tree.ts';

const LONGEST_BESIDE = 200;

/** What names something from within: its first part of that kind. */
const isNaming = isA('legend', 'caption', 'figcaption', 'title');

/** What HTML and SVG call it by one of its parts. */
const innerName = (node: PageNode): string => {
  const naming = childrenOf(node).find(isNaming);
  return naming ? contentName(naming) : '';
};

/** The name that was given to something, by ARIA or by HTML; '' if none was. */
export const givenName = ({ says }: PageNode): string => says?.name ?? '';

const isDrawing = isA('svg');

/** What something says that stands within what names something else. */
export const partName = (part: PageNode): string =>
  givenName(part) || innerName(part) || (isDrawing(part) ? '' : contentName(part)) || (part.says?.title ?? '');

const contentName = (node: PageNode): string => gather(node, partName);

/** The text of a label is that beside its control: what can be set within it is none of its words. */
export const labelText = (label: PageNode): string =>
  givenName(label) || gather(label, (part) => (isControl(part) ? '' : partName(part)));

/** How something is called, as a screen reader says it: by ARIA, its labels, its content, its title. */
export const accessibleName = (node: PageNode): string =>
  givenName(node) ||
  node.says?.label ||
  innerName(node) ||
  contentName(node) ||
  node.says?.title ||
  node.says?.placeholder ||
  '';

const isBox = isA('checkbox', 'switch');
const isButton = isA('button');

/** Boxes, and fields to type in. */
const isInput: Test = (node) =>
  isBox(node) || ((node.is & NATIVE) !== 0 && node.says?.chosen === undefined && !isButton(node));

/** The text beside a box that stands alone with it in one thing. */
const textBeside = ({ parent }: PageNode): string => {
  if (!parent || everythingIn(parent).filter(isInput).length > 1) return '';
  const text = plainText(parent);
  return text.length > LONGEST_BESIDE ? '' : text;
};

/** How a control is called; a box without a name is called by the text beside it. */
export const controlName = (control: PageNode): string =>
  accessibleName(control) || (isInput(control) ? textBeside(control) : '');
