import { isLabel, isLabelKey, labelKey } from '../model/labels.ts';
import { nameKey } from '../model/names.ts';
import { INLINE, type PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isHeading } from './headings.ts';
import { levelNamed } from './levelTitles.ts';
import { givenName } from './naming.ts';
import { matchesName } from './pageMarks.ts';
import { collapse, textOf } from './text.ts';
import { either, everythingIn, has, isA, nextOf, type Test } from './tree.ts';

const isTerm = isA('term', 'columnheader', 'rowheader');
const isValue = isA('definition', 'cell');
const isCrumbs = isA('navigation', 'list');
const isStep = either(isA('listitem', 'link', 'strong'), ({ role, is }) => role === '' && (is & INLINE) !== 0);
const LONGEST_NAME = 120;
/** What sets the name of a page apart from that of the site, and one step of the way to it from the next. */
const BETWEEN = /\s[-–—|·•›»/]\s/;

export type SeenAll = (test: Test) => PageNode[];

/** Whether a text can be somebody's name: it is none of the words of such pages, and written like a name. */
const isName = (text: string, vocabulary: Vocabulary): boolean => {
  const { words, pages, refused } = vocabulary;
  const headings = [...pages.staffList.marks, ...pages.staffPermissions.marks].flatMap(({ any = [] }) => any);
  const key = labelKey(text);
  return (
    text.length <= LONGEST_NAME &&
    /[\p{Lu}\p{Lo}]/u.test(text) &&
    levelNamed(text, vocabulary) === undefined &&
    ![words.nobody, words.everybody, words.active, words.inactive, refused.headings, headings].some((labels) =>
      isLabelKey(key, labels),
    )
  );
};

/** “Full name: Ana Ruiz”, as a term and its only value. */
const fromTerms = (all: SeenAll, { columns }: Vocabulary): string[] =>
  all(isTerm).flatMap((term) => {
    const value = nextOf(term);
    const other = value && nextOf(value);
    if (!value || !isValue(value) || (other && isValue(other))) return [];
    return isLabel(textOf(term), columns.name) ? textOf(value) : [];
  });

/** “Staff / Ana Ruiz / Permissions”: whoever stands between the list and the page. */
const fromCrumbs = (all: SeenAll, { menu, pages, words }: Vocabulary): string[] => {
  const own = pages.staffPermissions.marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  return all(isCrumbs).flatMap((crumbs) => {
    if (!isLabel(givenName(crumbs), words.crumbs)) return [];
    const steps = everythingIn(crumbs)
      .filter((step) => isStep(step) && !has(step, isStep))
      .map((step) => textOf(step))
      .filter((step) => /\p{L}/u.test(step));
    const [list = '', name = '', page = ''] = steps.slice(-3);
    const isWay = isLabel(list, menu.staffList ?? []) && isLabel(page, [...own, ...(menu.staffPermissions ?? [])]);
    return isWay ? name : [];
  });
};

/**
 * Whom a page is about: as a heading says, a term and its value, or the way to the page; else as its title says.
 * Undefined where it names nobody, or two people.
 */
export function personNamed(
  title: string,
  all: SeenAll,
  dialog: PageNode | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const inText = (text: string): string | string[] => matchesName(collapse(text), vocabulary.personHeadings) ?? [];
  const headings = [...(dialog ? [givenName(dialog)] : []), ...all(isHeading).map((heading) => textOf(heading))];
  const onPage = [...headings.flatMap(inText), ...fromTerms(all, vocabulary), ...fromCrumbs(all, vocabulary)];
  const names = onPage.length > 0 || dialog ? onPage : title.split(BETWEEN).flatMap(inText);
  const [name] = names;
  const isOne = new Set(names.map(nameKey)).size === 1;
  return name !== undefined && isOne && names.every((each) => isName(each, vocabulary)) ? name : undefined;
}
