import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { OURS } from '../../core/index.ts';

type Node = Protocol.DOM.Node;

const childrenOf = ({ children = [], shadowRoots = [], contentDocument }: Node): Node[] => [
  ...children,
  ...shadowRoots,
  ...(contentDocument ? [contentDocument] : []),
];

const isOurs = ({ attributes = [] }: Node): boolean => attributes.some((name, i) => i % 2 === 0 && name === OURS);

const rootsIn = (node: Node): Node[] =>
  isOurs(node) ? (node.shadowRoots ?? []) : childrenOf(node).flatMap((child) => rootsIn(child));

/** The object of a node; undefined once the node is gone. */
const objectOf = async (session: CDPSession, { backendNodeId }: Node): Promise<string | undefined> =>
  session.send('DOM.resolveNode', { backendNodeId }).then(
    ({ object }) => object.objectId,
    () => undefined,
  );

const callOn = async <T>(session: CDPSession, objectId: string, read: (root: ShadowRoot) => T): Promise<T> => {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { return (${read})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** What a function reads in each closed shadow root of ours on a page. It runs there: it sees nothing of its file. */
export async function inOurRoots<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: T[] = [];
    for (const node of rootsIn(root)) {
      const object = await objectOf(session, node);
      if (object) found.push(await callOn(session, object, read));
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** A shadow root as text: its elements with the state that a person sees, and its styles. */
export interface Copy {
  css: string;
  html: string;
}

/** Copies of all that we show on a page. */
export const copiesOfOurs = (page: Page): Promise<Copy[]> =>
  inOurRoots(page, (root) => {
    const copy = document.createElement('div');
    for (const child of root.childNodes) copy.append(child.cloneNode(true));
    const fields = (part: ParentNode) => [...part.querySelectorAll('input, select, textarea')];
    const copied = fields(copy);
    fields(root).forEach((field, i) => {
      const { checked, value } = field as HTMLInputElement;
      copied[i]?.toggleAttribute('checked', checked);
      copied[i]?.setAttribute('value', value ?? '');
    });
    const css = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return { css: css.join('\n'), html: copy.innerHTML };
  });
