const HOST = /^(?:article|aside|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, if it has one: of closed ones only the browser tells, and only an extension. */
export type RootOf = (element: Element) => ShadowRoot | null;

export const openRoot: RootOf = ({ shadowRoot }) => shadowRoot;

/**
 * The shadow root or page that an element holds. To ask for closed ones takes long: of others than custom elements, only
 * the empty are asked.
 */
export function rootIn(element: Element, name: string, rootOf: RootOf): ShadowRoot | Document | null {
  if (name === 'iframe') return (element as HTMLIFrameElement).contentDocument;
  return name.includes('-') || (element.firstChild === null && HOST.test(name)) ? rootOf(element) : element.shadowRoot;
}
