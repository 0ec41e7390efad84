import { OURS } from '../../core/index.ts';

const sheets = new Map<string, CSSStyleSheet>();
const styled = new WeakMap<ShadowRoot, Set<string>>();

/** What stands on the page is for the window alone: of a long list, paper would show the badges of some rows. */
const NOT_PRINTED = '@media print { :host { display: none !important } }';

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) {
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
};

/** Adds a stylesheet to a shadow root of ours, once. */
export const addStyles = (root: ShadowRoot, css: string): void => {
  const kept = styled.get(root) ?? new Set();
  if (kept.has(css)) return;
  styled.set(root, kept.add(css));
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)];
  } catch {
    // Firefox does not let a content script adopt sheets into shadow roots of the page.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
};

const INPUT_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'touchstart',
];

/**
 * An element of ours with a closed shadow root. What is clicked or typed in it stays in it: a row of the page that
 * opens on a click does not open.
 */
export function createHost(
  tag: 'span' | 'div',
  css: string,
  { page = document, isPrinted = false }: { page?: Document; isPrinted?: boolean } = {},
): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement(tag);
  host.setAttribute(OURS, '');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, isPrinted ? css : css + NOT_PRINTED);
  for (const event of INPUT_EVENTS) host.addEventListener(event, (input) => input.stopPropagation(), { passive: true });
  return { host, root };
}
