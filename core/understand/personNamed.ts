import { isLabel, isLabelKey, labelKey } from '../model/labels.ts';
import { isWrittenLikeName, nameKey, tidyName } from '../model/names.ts';
import { INLINE, type PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isHeading, isHeadline } from './headings.ts';
import { levelNamed } from './levelTitles.ts';
import { readNameCell } from './nameCell.ts';
import { controlName, givenName } from './naming.ts';
import { matchesName } from './pageMarks.ts';
import { collapse, onlyText, textOf } from './text.ts';
import { closest, either, everythingIn, has, isA, isAfter, isHidden, nextOf, type Test } from './tree.ts';

const isTerm = isA('term', 'columnheader', 'rowheader');
const isValue = isA('definition', 'cell');
const isCrumbs = isA('navigation', 'list');
const isStep = either(isA('listitem', 'link', 'strong'), ({ role, is }) => role === '' && (is & INLINE) !== 0);
const isBanner = isA('banner');
const isMenu = isA('navigation');
const isField = isA('textbox');
const LONGEST_NAME = 120;
const DEEPEST = 6;
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

const stepsOf = (crumbs: PageNode): string[] =>
  everythingIn(crumbs)
    .filter((step) => isStep(step) && !has(step, isStep))
    .map((step) => textOf(step))
    .filter((step) => /\p{L}/u.test(step));

/** “Staff / Ana Ruiz / Permissions”: whoever stands between the list and the page. */
const fromCrumbs = (all: SeenAll, { menu, pages, words }: Vocabulary): string[] => {
  const own = pages.staffPermissions.marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  return all(isCrumbs).flatMap((crumbs) => {
    if (!isLabel(givenName(crumbs), words.crumbs)) return [];
    const steps = stepsOf(crumbs);
    const [list = '', name = '', page = ''] = steps.slice(-3);
    const isWay = isLabel(list, menu.staffList ?? []) && isLabel(page, [...own, ...(menu.staffPermissions ?? [])]);
    return isWay ? name : [];
  });
};

/** Whom a page is about; `isTold`: it says so itself, in a heading for that or in the way to it. */
export interface PersonNamed {
  name: string;
  isTold: boolean;
  /** How many kinds of texts name them: headings, the title of the page, the way to it, a field. */
  witnesses: number;
}

const onlyName = (names: readonly string[], vocabulary: Vocabulary): string | undefined => {
  const [name] = names;
  const isOne = new Set(names.map(nameKey)).size === 1;
  return name !== undefined && isOne && names.every((each) => isName(each, vocabulary)) ? name : undefined;
};

/** Whether a text by itself looks like somebody's name and nothing else. */
const isNameAlone = (text: string, vocabulary: Vocabulary): boolean => {
  const words = tidyName(text).split(' ');
  return (
    isWrittenLikeName(words) &&
    isName(text, vocabulary) &&
    !words.some((word) => isLabel(word, vocabulary.words.inNoName))
  );
};

/** The banner of a site says what the site is called. */
const isInMenu: Test = (node) => {
  const banner = closest(node, isBanner);
  return banner !== undefined && has(banner, isMenu);
};

const depthOf = ({ says }: PageNode): number => says?.level ?? DEEPEST;

/** Headings before the levels, and as high ones behind them: deeper ones are of the parts of the levels. */
const aboutPage = (headings: readonly PageNode[], levels: PageNode | undefined): PageNode[] => {
  const isBehind = (heading: PageNode): boolean => levels !== undefined && isAfter(heading, levels);
  const deepest = Math.max(...headings.filter((heading) => !isBehind(heading)).map(depthOf));
  return headings.filter((heading) => !isBehind(heading) || depthOf(heading) <= deepest);
};

/** Everybody whom a text of a page may name, by the kind of text. */
const mentions = (
  title: string,
  all: SeenAll,
  dialog: PageNode | undefined,
  vocabulary: Vocabulary,
  levels: PageNode | undefined,
): string[][] => {
  const { columns, words, menu } = vocabulary;
  const headings = aboutPage(
    all(isHeading).filter((heading) => !isInMenu(heading)),
    levels,
  );
  const steps = all(isCrumbs)
    .filter((crumbs) => isLabel(givenName(crumbs), words.crumbs))
    .flatMap((crumbs) => {
      const [list = '', last = ''] = stepsOf(crumbs).slice(-2);
      return isLabel(list, menu.staffList ?? []) ? last : [];
    });
  const fields = all(isField).filter((field) => isLabel(controlName(field), columns.name));
  return [
    [
      ...(dialog ? [givenName(dialog), firstText(dialog)] : []),
      ...headings.map((heading) => readNameCell(heading, vocabulary).name),
    ],
    dialog ? [] : title.split(BETWEEN),
    steps,
    fields.map((field) => field.says?.value ?? ''),
  ].map((texts) => texts.map((text) => collapse(text)).filter((text) => isNameAlone(text, vocabulary)));
};

/** The person whom most kinds of texts name; undefined where two are named as often. */
const mentioned = (all: readonly (readonly string[])[]): PersonNamed | undefined => {
  const people = new Map<string, PersonNamed>();
  for (const names of all) {
    for (const [key, [name = '']] of Map.groupBy(names, nameKey)) {
      const known = people.get(key);
      people.set(key, { name: known?.name ?? name, isTold: false, witnesses: (known?.witnesses ?? 0) + 1 });
    }
  }
  const [first, second] = [...people.values()].sort((a, b) => b.witnesses - a.witnesses);
  return first && first.witnesses > (second?.witnesses ?? 0) ? first : undefined;
};

/** What a dialog begins with is its title, whatever it is made of. */
const firstText = (dialog: PageNode): string => {
  const [first] = everythingIn(dialog).filter((node) => !isHidden(node) && onlyText(node));
  return first ? textOf(first) : '';
};

/** What parts a name from the word for such pages: “Ana Ruiz: Permissions”. */
const BESIDE = /:\s|\s[-–—|·•]\s/;

const besidePage = (text: string, vocabulary: Vocabulary): string[] => {
  const parts = text.split(BESIDE);
  const own = vocabulary.pages.staffPermissions.marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  const names = parts.filter((part) => !isLabel(part, own));
  return parts.length === 2 && names.length === 1 ? names.filter((name) => isNameAlone(name, vocabulary)) : [];
};

/**
 * Whom a page is about: as a heading says, a term and its value, or the way to the page; else as its title says; else
 * whoever is named by what may be anything. Undefined where it names nobody, or two people.
 * @param levels where the levels begin: headings behind it are of their parts
 */
export function personNamed(
  title: string,
  all: SeenAll,
  dialog: PageNode | undefined,
  vocabulary: Vocabulary,
  levels?: PageNode,
): PersonNamed | undefined {
  const inText = (text: string): string | string[] =>
    matchesName(collapse(text), vocabulary.personHeadings) ?? besidePage(collapse(text), vocabulary);
  const headings = [
    ...(dialog ? [givenName(dialog), firstText(dialog)] : []),
    ...all(isHeadline).map((heading) => textOf(heading)),
  ];
  const onPage = [...headings.flatMap(inText), ...fromTerms(all, vocabulary), ...fromCrumbs(all, vocabulary)];
  const names = onPage.length > 0 || dialog ? onPage : title.split(BETWEEN).flatMap(inText);
  if (names.length === 0) return mentioned(mentions(title, all, dialog, vocabulary, levels));
  const name = onlyName(names, vocabulary);
  return name === undefined ? undefined : { name, isTold: true, witnesses: 1 };
}
