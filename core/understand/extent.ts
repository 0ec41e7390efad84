import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { Labels, Vocabulary } from '../systems/system.ts';
import type { Activity } from './activity.ts';
import type { Grid } from './grid.ts';
import type { Look } from './look.ts';
import { controlName } from './naming.ts';
import { rawText, textOf } from './text.ts';
import { childrenOf, closest, either, everythingIn, isA, type Test, visibleAll } from './tree.ts';

/** How much of a list a table shows. */
export interface Extent {
  /** How many people the list has; absent: the page does not say. */
  total?: number;
  /** Whom the list is of, where the page tells that nothing narrows it further. */
  scope?: NonNullable<PageReading['covers']>;
  /** Whether those on it work there, as the page says of all of them. */
  shows?: Activity;
}

const LONGEST_COUNT = 60;
const FARTHEST = 4;
const isNumber = isA('spinbutton');
/** A field to type in, with something in it. */
const isFilled: Test = (node) => !isNumber(node) && (node.says?.value ?? '').trim() !== '';
const NUMBER = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+)';

const patterns = new WeakMap<Labels, { pattern: RegExp; names: string[] }[]>();

/** “{from} to {to} of {total}” as a pattern for the whole text, with the names of its numbers. */
const patternsOf = (counts: Labels): { pattern: RegExp; names: string[] }[] => {
  const known = patterns.get(counts);
  if (known) return known;
  const made = counts.map((template) => {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    return { pattern: new RegExp(`^${parts.join(NUMBER)}\\.?$`, 'i'), names };
  });
  patterns.set(counts, made);
  return made;
};

/** The numbers that a text says by one of these templates, by their names. */
export const numbersIn = (text: string, templates: Labels): Record<string, number> | undefined => {
  for (const { pattern, names } of patternsOf(templates)) {
    const found = pattern.exec(text);
    if (!found) continue;
    return Object.fromEntries(names.map((name, i) => [name, Number((found[i + 1] ?? '').replace(/[.,]/g, ''))]));
  }
  return undefined;
};

const totalIn = (text: string, counts: Labels): number | undefined => numbersIn(text, counts)?.total;

/** What stands around something, the nearest first. */
const around = (node: PageNode): PageNode[] => {
  const near: PageNode[] = [];
  let inner = node;
  for (let level = 0; level < FARTHEST && inner.parent?.parent; level++) {
    near.push(...childrenOf(inner.parent).filter((part) => part !== inner));
    inner = inner.parent;
  }
  return near;
};

/** What something and its parts say that has a number in it. */
export const shortTexts = (node: PageNode): string[] =>
  [node, ...everythingIn(node)].flatMap((part) => {
    const text = rawText(part);
    return text.length <= LONGEST_COUNT && /\d/.test(text) ? textOf(part) : [];
  });

const totalBeside = ({ node }: Grid, { words }: Vocabulary): number | undefined => {
  for (const neighbor of around(node)) {
    const totals = new Set(shortTexts(neighbor).flatMap((text) => totalIn(text, words.counts) ?? []));
    const [total] = totals;
    if (total !== undefined) return totals.size === 1 ? total : undefined;
  }
  return undefined;
};

const isOutside = (grid: Grid): Test => {
  let pieces: Set<PageNode> | undefined;
  return (control) => {
    pieces ??= new Set(grid.rows.flatMap((row) => row.pieces));
    return closest(control, (node) => pieces?.has(node) === true) === undefined;
  };
};

type Choice = Extent['scope'] | 'no filter' | 'unknown';

/** What can narrow a list: fields to choose from, and whatever is ticked or pressed. */
const isFilter = either(
  isA('combobox'),
  ({ says }) =>
    says?.chosen !== undefined || says?.opens === 'listbox' || says?.pressed === 'true' || says?.ticked === 'true',
);

const choiceText = (filter: PageNode): string => {
  const chosen = filter.says?.chosen;
  return chosen ? (chosen[0]?.text ?? '') : textOf(filter) || controlName(filter);
};

const choiceOf = (filter: PageNode, { words }: Vocabulary): Choice => {
  const text = choiceText(filter);
  if (isLabel(text, words.everybody)) return 'everybody';
  if (isLabel(text, words.active)) return 'active';
  return /^\d+$/.test(text) ? 'no filter' : 'unknown';
};

/** Whom the page lets through: known only if every field and filter on it is understood, and one of them says it. */
const scopeOf = (grid: Grid, { root, vocabulary }: Look): Extent['scope'] => {
  const outside = isOutside(grid);
  if (visibleAll(root, isFilled).some(outside)) return undefined;
  const filters = visibleAll(root, isFilter).filter(outside);
  const choices = new Set(filters.map((filter) => choiceOf(filter, vocabulary)));
  choices.delete('no filter');
  const [choice] = choices;
  return choices.size === 1 && choice !== 'unknown' && choice !== 'no filter' ? choice : undefined;
};

/** Where the page says elsewhere who is shown, a filter that lets everybody through lets through no more than them. */
const narrowed = (scope: Extent['scope'], shows: Activity | undefined): Extent['scope'] => {
  if (shows === undefined || scope === undefined) return scope;
  return shows === 'active' ? 'active' : undefined;
};

/** How much of a list that has no active and inactive people a table shows: all of it only where nothing narrows it. */
export function totalOf(grid: Grid, { root, vocabulary }: Look): Extent {
  const total = grid.total ?? totalBeside(grid, vocabulary);
  const outside = isOutside(grid);
  const isNarrowed =
    visibleAll(root, isFilled).some(outside) ||
    visibleAll(root, isFilter)
      .filter(outside)
      .some((filter) => !['no filter', 'everybody'].includes(choiceOf(filter, vocabulary) ?? 'unknown'));
  return { ...(total !== undefined && { total }), ...(!isNarrowed && { scope: 'everybody' as const }) };
}

/** How much of its list a table shows, and whom the list is of. */
export function extentOf(grid: Grid, look: Look, shows: Activity | undefined): Extent {
  const total = grid.total ?? totalBeside(grid, look.vocabulary);
  const scope = narrowed(scopeOf(grid, look), shows);
  return { ...(total !== undefined && { total }), ...(scope && { scope }), ...(shows && { shows }) };
}
