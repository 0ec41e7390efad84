/** What HTML says that an element is by its tag alone: see `PageNode.role`. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'link',
    article: 'article',
    b: 'strong',
    button: 'button',
    caption: 'caption',
    dd: 'definition',
    dialog: 'dialog',
    dl: 'terms',
    dt: 'term',
    fieldset: 'group',
    figcaption: 'figcaption',
    header: 'banner',
    img: 'img',
    label: 'label',
    legend: 'legend',
    li: 'listitem',
    nav: 'navigation',
    ol: 'list',
    p: 'paragraph',
    section: 'region',
    select: 'combobox',
    small: 'small',
    strong: 'strong',
    summary: 'summary',
    svg: 'svg',
    table: 'table',
    tbody: 'rowgroup',
    textarea: 'textbox',
    tfoot: 'tfoot',
    thead: 'thead',
    title: 'title',
    tr: 'row',
    ul: 'list',
  }),
);

const INPUTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    button: 'button',
    checkbox: 'checkbox',
    hidden: '',
    image: 'button',
    number: 'spinbutton',
    radio: 'radio',
    range: 'slider',
    reset: 'button',
    search: 'searchbox',
    submit: 'button',
  }),
);

const HEADING = /^h[1-6]$/;

/** The role of a cell: its place in the table tells as much as its tag. */
const cellRole = (tag: string, scope: string | null, isInHead: boolean): string => {
  if (isInHead || (tag === 'th' && scope !== 'row')) return 'columnheader';
  return tag === 'th' ? 'rowheader' : 'cell';
};

/** What HTML says that an element is, in a table's head or not. */
export function impliedRole(element: Element, tag: string, isInHead: boolean): string {
  if (tag === 'td' || tag === 'th') return cellRole(tag, element.getAttribute('scope'), isInHead);
  if (tag === 'input') return INPUTS.get((element as HTMLInputElement).type) ?? 'textbox';
  return HEADING.test(tag) ? 'heading' : (TAGS.get(tag) ?? '');
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that browsers put into the line, and those that they put on lines of their own. */
export const INLINE_TAGS = setOf(
  'span b strong i em small a label u mark code sup sub output data abbr cite q time bdi bdo kbd s',
);
export const BLOCK_TAGS = setOf('p div li dt dd h1 h2 h3 h4 h5 h6');
/** Fields and buttons of the browser's own. */
export const NATIVE_TAGS = setOf('input select textarea button');
/** Elements in which there is nothing to perceive. */
export const SILENT_TAGS = setOf(
  'script style template noscript head wbr datalist path circle rect line polygon polyline ellipse defs use',
);
/** Elements whose content is what is said where they cannot be shown, or is told in another way. */
export const CLOSED_TAGS = setOf('select textarea progress meter canvas video audio iframe object');
/** Elements that are parts of a table, and nothing where the table is none. */
export const TABLE_PARTS = setOf('thead tbody tfoot tr td th caption');
/** Roles that are made of parts alone: blanks between them are nothing. */
export const PARTED_ROLES = setOf('table grid treegrid thead tbody tfoot rowgroup row list terms');
/** Roles of which a row may be made without mattering to the page as a whole. */
export const PLAIN_ROLES = new Set([
  '',
  ...setOf('row cell gridcell link button img svg title paragraph small label rowgroup list'),
]);
/** What may carry an id in its attributes: rows, cards and what can be clicked in them. */
export const IDENTIFIED = setOf('row listitem article terms button switch checkbox');
