import { BLOCK, INLINE, NATIVE } from '../model/page.ts';

/** Elements whose role, or what we say where there is none (`PageNode.role`), is called as they are. */
const OWN =
  'article button caption dialog figcaption img label legend mark small strong summary svg table tfoot thead title';

/** What other elements are by their tag alone. */
const ROLES: Readonly<Record<string, string>> = {
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
  form: 'form',
  select: 'combobox',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tr: 'row',
  ul: 'list',
};

const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  hidden: '',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  search: 'searchbox',
};

const HEADING = /^h[1-6]$/;

/** Elements that browsers put into the line, and those that they put on lines of their own. */
const INLINES = 'span b strong i em small a label u mark code sup sub output data';
const BLOCKS = 'p div li dt dd h1 h2 h3 h4 h5 h6';
/** Fields and buttons of the browser's own. */
const NATIVES = 'input select textarea button';
/** Elements in which there is nothing to perceive. */
const SILENT = 'script style template noscript head wbr datalist path circle rect line polygon polyline defs use';
/** Elements whose content is told in another way, or is there for browsers that cannot show them. */
const CLOSED = 'select textarea progress meter';
/** Elements that are parts of a table, and nothing where the table is none. */
const TABLE_PARTS = 'thead tbody tfoot tr td th caption';
/** What else than its children may stand in an element. */
const OTHER_CONTENT = 'slot iframe';

/** What is known of an element by its tag. */
export interface Tag {
  role: string;
  traits: number;
  isSilent: boolean;
  isClosed: boolean;
  isTablePart: boolean;
  /** What stands in it may be something else than its children. */
  isOther: boolean;
}

const make = (tag: string): Tag => {
  const isAmong = (words: string): boolean => words.split(' ').includes(tag);
  return {
    role: isAmong(OWN) ? tag : (Object.hasOwn(ROLES, tag) && ROLES[tag]) || (HEADING.test(tag) ? 'heading' : ''),
    traits: (isAmong(INLINES) ? INLINE : 0) | (isAmong(BLOCKS) ? BLOCK : 0) | (isAmong(NATIVES) ? NATIVE : 0),
    isSilent: isAmong(SILENT),
    isClosed: isAmong(CLOSED),
    isTablePart: isAmong(TABLE_PARTS),
    isOther: tag.includes('-') || isAmong(OTHER_CONTENT),
  };
};

const known = new Map<string, Tag>();

export function tagOf(name: string): Tag {
  let tag = known.get(name);
  if (!tag) {
    tag = make(name);
    known.set(name, tag);
  }
  return tag;
}

/**
 * Whether a table only says where other tables stand: there is one in it, and nothing that says what it is itself. Several
 * with heads of their own tell details of its rows.
 */
const isLayout = (table: Element): boolean => {
  if (table.querySelector('table') === null) return false;
  const headed = new Set([...table.querySelectorAll('caption, thead, th')].map((part) => part.closest('table')));
  return !headed.has(table as HTMLTableElement) && headed.size < 2;
};

const BUTTON = /^(?:button|submit|reset|image)$/;

/** What HTML says that an element is, in a table's head or not. */
export function impliedRole(element: Element, name: string, { role }: Tag, isInHead: boolean): string {
  if (name === 'td') return isInHead ? 'columnheader' : role;
  if (name === 'th') return isInHead || element.getAttribute('scope') !== 'row' ? 'columnheader' : 'rowheader';
  if (name === 'table') return isLayout(element) ? '' : role;
  if (name !== 'input') return role;
  const { type } = element as HTMLInputElement;
  return BUTTON.test(type) ? 'button' : (INPUTS[type] ?? 'textbox');
}

/** The attribute in which HTML has the name of an element; '': in none. */
export function nameAttribute(element: Element, name: string): string {
  if (name === 'img' || name === 'area') return 'alt';
  if (name !== 'input') return '';
  const { type } = element as HTMLInputElement;
  return type === 'image' ? 'alt' : BUTTON.test(type) ? 'value' : '';
}

/** Roles that are made of parts alone: blanks between them are nothing. */
export const PARTED = /^(?:table|grid|treegrid|thead|tbody|tfoot|rowgroup|row|list|terms)$/;
/** What may carry an id in its attributes: rows, cards and what can be clicked in them. */
export const IDENTIFIED = /^(?:row|listitem|article|terms|button|switch|checkbox)$/;
/** Roles of large parts of a page: what stands in them is no part of what they say. */
export const LANDMARK = /^(?:region|banner|navigation|list|table|grid|rowgroup|thead|tfoot|group|article)$/;
/**
 * What must be in a row for the page as a whole: what may be a control of its list, a heading, a menu, another table.
 * Nearly all rows have nothing of it.
 */
export const NOTABLE = `input, select, table, caption, dialog, nav, header, article, section, fieldset, h1, h2, h3, h4, h5, h6, li, dl, dt, th,
  legend, summary, strong, b, label, tr, [colspan], [aria-colspan], [aria-colindex], [aria-busy], [aria-haspopup], [aria-pressed],
  [role]:not([role="cell"], [role="gridcell"], [role="link"], [role="button"], [role="img"])`;
