import { type CDPSession, type Page, type Protocol, ProtocolError } from 'puppeteer-core';
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

/** What is said of a document that its frame has left since it was listed. */
const LEFT = /Cannot find context|Could not find object|Execution context was destroyed|No node|does not belong/i;

/** What a function reads in a root; undefined once its document is gone. */
const readIn = async <T>(session: CDPSession, node: Node, read: string): Promise<{ value: T } | undefined> => {
  const { backendNodeId } = node;
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { objectId } = object;
    if (objectId === undefined) return undefined;
    const functionDeclaration = `function () { return (${read})(this); }`;
    const call = { objectId, functionDeclaration, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', call);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { value: result.value };
  } catch (error) {
    if (error instanceof ProtocolError && LEFT.test(error.message)) return undefined;
    throw error;
  }
};

/** What a function reads in each closed shadow root of ours on a page. It runs there: it sees nothing of its file. */
export async function inOurRoots<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: T[] = [];
    for (const node of rootsIn(root)) {
      const answer = await readIn<T>(session, node, String(read));
      if (answer) found.push(answer.value);
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
