const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetIn = (owner: Document, css: string): CSSStyleSheet => {
  const all = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, all);
  const known = all.get(css);
  if (known) return known;
  const sheet = new (owner.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  all.set(css, sheet);
  return sheet;
};

/** Gives a shadow root its style; all elements of a document share one sheet. No content security policy forbids it. */
export function setStyles(root: ShadowRoot, css: string): void {
  const sheet = sheetIn(root.ownerDocument, css);
  if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
}
