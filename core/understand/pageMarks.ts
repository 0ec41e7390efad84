import { isLabel } from '../model/labels.ts';
import type { PageKind } from '../model/terms.ts';
import type { PageMark, PageMarks, Vocabulary } from '../systems/system.ts';
import type { Missing } from './result.ts';

/** What can be perceived of a page, or of one table on it. */
export interface Sight {
  /** Headings above, the nearest first. */
  headings: readonly string[];
  columns: readonly string[];
  controls: readonly string[];
  tabs: readonly string[];
  /** Of these, what may be open. */
  openTabs: readonly string[];
  /** How many of the permission levels have boxes. */
  levels: number;
  /** How many license quantities are shown. */
  quantities: number;
  path: string;
  /** For how many people there are fields to type in who they are. */
  fields: number;
  /** Whether all boxes that were taught are there. */
  boxes: boolean;
}

export interface Recognition {
  score: number;
  /** What was looked for in vain. */
  missing: Missing[];
}

/** So many levels must be named before their boxes are read. */
export const ENOUGH_LEVELS = 4;

/** The page itself, in a heading that tells the way to it: “Organization › Manage Licenses”. */
const lastStep = (heading: string): string => heading.split(/\s[›»>/]\s/).at(-1) ?? heading;

const shows = ({ on, any = [''] }: PageMark, sight: Sight): boolean => {
  switch (on) {
    case 'levels':
      return sight.levels >= ENOUGH_LEVELS;
    case 'tab':
      return sight.openTabs.some((text) => isLabel(text, any));
    case 'quantities':
      return sight.quantities > 0;
    case 'fields':
      return sight.fields > 0;
    case 'path':
      return any.includes(pathPattern(sight.path));
    case 'boxes':
      return sight.boxes;
    case 'heading':
      return sight.headings.some((text) => isLabel(lastStep(text), any) || matchesName(text, any) !== undefined);
    default:
      return sight[`${on}s`].some((text) => isLabel(text, any));
  }
};

/** How far a page shows the page marks of one kind. */
export const recognize = ({ marks }: PageMarks, sight: Sight): Recognition => ({
  score: marks.reduce((sum, mark) => sum + (shows(mark, sight) ? mark.weight : 0), 0),
  missing: marks
    .filter((mark) => !shows(mark, sight))
    .map(({ on, shown }) => ({ what: on, ...(shown !== undefined && { label: shown }) })),
});

const headingsOf = ({ marks }: PageMarks): string[] =>
  marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));

/** Whether the heading nearest to a table names its page. */
export const isNamedByNearest = ({ headings }: Sight, marks: PageMarks): boolean =>
  isLabel(lastStep(headings.find((text) => text !== '') ?? ''), headingsOf(marks));

/**
 * Whether headings or columns say that other people, or other licenses, are listed: the nearest heading that says
 * anything decides.
 */
export function isRefused(
  { headings, columns }: Sight,
  kind: PageKind,
  { licenses, pages, refused }: Vocabulary,
): boolean {
  const isLicenses = kind === 'manageLicenses';
  // Beside a column for each license of the plan, one of another license is just a column.
  const hasAll = Object.values(licenses).every((called) => columns.some((column) => isLabel(column, called)));
  const others = isLicenses && !hasAll ? [...refused.columns, ...refused.licenses] : refused.columns;
  if (columns.some((column) => isLabel(column, others))) return true;
  const own = headingsOf(pages[kind]);
  const isOther = (text: string): boolean =>
    isLabel(text, refused.headings) || (isLicenses && isLabel(text, refused.quantities));
  const deciding = headings.find((text) => isOther(text) || isLabel(text, own));
  return deciding !== undefined && !isLabel(deciding, own) && isOther(deciding);
}

/** A path without what differs from person to person: `/users/17/rights` is `/users/x/rights` with a star for the x. */
export const pathPattern = (path: string): string =>
  path
    .split('/')
    .map((part) => (/\d/.test(part) ? '*' : part))
    .join('/');

/** The name in a text that fits a template such as “permissions for {name}”. */
export function matchesName(text: string, templates: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  for (const template of templates) {
    const [before = '', after] = template.split('{name}');
    if (after === undefined || !lower.startsWith(before) || !lower.endsWith(after)) continue;
    const name = text.slice(before.length, text.length - after.length).trim();
    if (name !== '') return name;
  }
  return undefined;
}
