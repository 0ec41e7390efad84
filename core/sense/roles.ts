const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements whose role, or what we say where there is none (`PageNode.role`), is called as they are. */
const OWN = setOf(
  'article button caption dialog figcaption img label legend mark small strong summary svg table tfoot thead title',
);

/** What other elements are by their tag alone. */
const TAGS = new Map(
  Object.entries({
    a: 'link',
    b: 'strong',
    dd: 'definition',
    dl: 'terms',
    dt: 'term',
    fieldset: 'group',
    header: 'banner',
    li: 'listitem',
    nav: 'navigation',
    ol: 'list',
    p: 'paragraph',
    section: 'region',
    select: 'combobox',
    tbody: 'rowgroup',
    textarea: 'textbox',
    tr: 'row',
    ul: 'list',
  }),
);

const INPUTS = new Map(
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
  if (OWN.has(tag)) return tag;
  return TAGS.get(tag) ?? (HEADING.test(tag) ? 'heading' : '');
}

/** Fields that are buttons by their type. */
export const BUTTON_TYPES = setOf('button submit reset');

/** Elements that browsers put into the line, and those that they put on lines of their own. */
export const INLINE_TAGS = setOf('span b strong i em small a label u mark code sup sub output data');
export const BLOCK_TAGS = setOf('p div li dt dd h1 h2 h3 h4 h5 h6');
/** Fields and buttons of the browser's own. */
export const NATIVE_TAGS = setOf('input select textarea button');
/** Elements in which there is nothing to perceive. */
export const SILENT_TAGS = setOf(
  'script style template noscript head wbr datalist path circle rect line polygon polyline defs use',
);
/** Elements whose content is told in another way, or is there for browsers that cannot show them. */
export const CLOSED_TAGS = setOf('select textarea progress meter');
/** Elements that are parts of a table, and nothing where the table is none. */
export const TABLE_PARTS = setOf('thead tbody tfoot tr td th caption');
/** Roles that are made of parts alone: blanks between them are nothing. */
export const PARTED_ROLES = setOf('table grid treegrid thead tbody tfoot rowgroup row list terms');
/**
 * What must be in a row for the page as a whole: what may be a control of its list, a heading, a menu, another table.
 * Nearly all rows have nothing of it.
 */
export const NOTABLE = `input, select, table, caption, dialog, nav, header, article, section, fieldset, h1, h2, h3, h4, h5, h6, li, dl, dt, th,
  legend, summary, strong, b, label, tr tr, [role="row"] [role="row"], [colspan], [aria-colspan], [aria-colindex], [aria-busy], [aria-haspopup],
  [aria-pressed], [role]:not([role="row"], [role="cell"], [role="gridcell"], [role="link"], [role="button"], [role="img"])`;
/** What may carry an id in its attributes: rows, cards and what can be clicked in them. */
export const IDENTIFIED = setOf('row listitem article terms button switch checkbox');
/** Roles of large parts of a page: what stands in them is no part of what they say. */
export const LANDMARKS = setOf('region banner navigation list table grid rowgroup thead tfoot group article');
