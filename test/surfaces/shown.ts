/** Elements that stand within a line. */
const INLINE = new Set('a abbr b bdi br cite code em i kbd mark q s small span strong sub sup time u'.split(' '));
/** Attributes that are read out, or shown. */
const SAID = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt', 'title', 'label'];
const SILENT = new Set(['script', 'style', 'template']);

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isInline = (element: Element): boolean =>
  INLINE.has(element.localName) && !element.shadowRoot && [...element.children].every(isInline);

const attributesOf = (element: Element): string[] => {
  const texts = SAID.map((name) => tidy(element.getAttribute(name) ?? '')).filter((text) => text !== '');
  return [...new Set(texts)].map((text) => `*${text}*`);
};

/** Where an element within a line begins or ends. */
const EDGE = '\u0000';

/** One line: what stands apart on the screen, though no blank is between it, is told apart. */
const lineOf = (text: string): string =>
  tidy(text.replaceAll(/(?<=[\p{L}\p{N}.…)”])\0+(?=[^\s\0.,;:!?)…”·’])/gu, ' · ').replaceAll(EDGE, ''));

const isSilent = (element: Element): boolean => SILENT.has(element.localName) || element.hasAttribute('hidden');

/** What stands in an element within a line. */
const within = (element: Element): string => {
  if (element.localName === 'br') return ' ';
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Element) return isSilent(node) ? '' : within(node);
    return node.textContent ?? '';
  });
  return `${EDGE}${[...attributesOf(element), ''].join(' ')}${parts.join('')}${EDGE}`;
};

function linesIn(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (lineOf(line)) lines.push(lineOf(line));
    line = '';
  };
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent ?? '';
    if (!(node instanceof Element) || isSilent(node)) continue;
    if (node instanceof HTMLTextAreaElement) lines.push(node.value);
    if (isInline(node)) line += within(node);
    else if (node.localName === 'select') {
      end();
      lines.push(...attributesOf(node), lineOf(linesIn(node).join(' · ')));
    } else {
      end();
      lines.push(...attributesOf(node), ...linesIn(node), ...(node.shadowRoot ? linesIn(node.shadowRoot) : []));
    }
  }
  end();
  return lines;
}

/** All that a part of a page says, line by line; what only an attribute says is in italics. */
export const shownIn = (part: Node): string[] => linesIn(part);
