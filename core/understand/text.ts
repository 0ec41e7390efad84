import { GONE, NATIVE, type PageNode, UNDRAWN } from '../model/page.ts';
import { either, isA, type Test } from './tree.ts';

/** The characters of icon fonts are pictures: nobody reads them. */
const ODD = /^\s|\s$|\s\s|[^\S ]|[\uE000-\uF8FF]|[\uDB80-\uDBFF]/;
const BLANKS = /(?:\s|[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF])+/g;

/** Blanks as a person sees them: most texts have no other ones. */
export const collapse = (text: string): string => (ODD.test(text) ? text.replace(BLANKS, ' ').trim() : text);

/** What can be set or pressed: its text is none of what it stands in. */
export const isControl: Test = either(
  ({ traits }) => (traits & NATIVE) !== 0,
  isA('button', 'switch', 'checkbox', 'menu', 'menuitem'),
);

/** What a part of something contributes to its text; undefined: the texts of its own parts. */
export type TextOfPart = (part: PageNode) => string | undefined;

/**
 * Joins the texts in something, each part apart from the next: which of them stand in one line is a matter of layout,
 * which is never asked for. Of what is not drawn itself it does not matter which of its parts are drawn.
 */
export function gather(root: PageNode, partOf: TextOfPart): string {
  const leftOut = root.is & UNDRAWN ? GONE : GONE | UNDRAWN;
  const join = (node: PageNode): string => {
    let text = '';
    for (const piece of node.content) {
      if (typeof piece === 'string') text += piece;
      else if (!(piece.is & leftOut)) text += ` ${partOf(piece) ?? join(piece)} `;
    }
    return text;
  };
  return collapse(join(root));
}

/** The text, if there is nothing else. */
export const onlyText = ({ content }: PageNode): string | undefined => {
  const first = content[0] ?? '';
  return typeof first === 'string' && content.length < 2 ? collapse(first) : undefined;
};

/** The text a person sees in something, without what `skip` leaves out. */
export const textOf = (node: PageNode, skip: Test = () => false): string =>
  onlyText(node) ?? gather(node, (part) => (skip(part) ? '' : undefined));

/** The text without buttons, boxes and menus. */
export const plainText = (node: PageNode): string => textOf(node, isControl);

/** All text in something, seen or not, as it stands there. */
export const rawText = ({ content }: PageNode): string =>
  content.reduce<string>((text, piece) => text + (typeof piece === 'string' ? piece : rawText(piece)), '');
