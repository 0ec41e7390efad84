const isInline = (child: Element): boolean =>
  child instanceof HTMLScriptElement && /^application\/json$/i.test(child.type);

/** The JSON that stands in the element. */
export const inlineText = (element: Element): string | undefined =>
  [...element.children].find(isInline)?.textContent?.trim() || undefined;
