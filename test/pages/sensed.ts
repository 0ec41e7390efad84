import type { PageModel, PageNode } from '../../core/model/page.ts';
import { Memory } from '../../core/sense/memory.ts';
import { againOf } from '../../core/sense/spots.ts';
import type { Vocabulary } from '../../core/systems/system.ts';
import type { GridRow } from '../../core/understand/known.ts';
import { understandPage } from '../../core/understand/others.ts';
import type { Understanding } from '../../core/understand/result.ts';
import { everythingIn } from '../../core/understand/tree.ts';
import { parsePage, writePage } from './parseSnapshot.ts';

/** A page as it is sensed for the first time. */
export const pageOf = (document: Document): PageModel => new Memory().page(document);

export const elementOf = ({ handle }: PageNode): Element | undefined => handle as Element | undefined;
export const textsOf = (nodes: readonly PageNode[]): string[] =>
  nodes.map((node) => elementOf(node)?.textContent ?? '');

/** What stands for an element in the model of its page. */
export function nodeOf(element: Element): PageNode {
  const { root } = pageOf(element.ownerDocument);
  const node = [root, ...everythingIn(root)].find(({ handle }) => handle === element);
  if (!node) throw new Error(`nothing stands for ${element.outerHTML}`);
  return node;
}

/** Understands a page from its model as text: without a document, and without the objects that were sensed. */
export const throughText = (document: Document, url: string, vocabulary: Vocabulary): Understanding =>
  understandPage({
    ...parsePage(writePage(pageOf(document))),
    url,
    vocabulary,
    spend: () => undefined,
    language: '',
    isTranslated: false,
  });

/** The cells of a row as they are by now. */
export const cellsNow = ({ pieces, cellsIn }: GridRow): string[] =>
  textsOf(cellsIn(pieces.flatMap((piece) => againOf(piece) ?? [])));
