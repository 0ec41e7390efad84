import { isLabel } from '../model/labels.ts';
import { nameKey } from '../model/names.ts';
import type { PageNode } from '../model/page.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { isHeadline, rankOf } from './headings.ts';
import { GridRow, keptOf } from './known.ts';
import { readNameCell } from './nameCell.ts';
import { NOTHING } from './places.ts';
import { textOf } from './text.ts';
import { childrenOf, closest, either, has, isA, outlineOf, visibleAll } from './tree.ts';

const isList = isA('list');
const isItem = isA('listitem');
const isNested = either(isList, isA('table', 'grid'));

/** Those who have a license, or none. */
interface LicenseList {
  of: License | 'none';
  heading: PageNode;
  items: readonly PageNode[];
}

/** What stands in the column of a license. */
const box = (isOn: boolean): PageNode => ({ ...NOTHING, role: 'checkbox', says: { checked: String(isOn) } });

const kindOf = (heading: PageNode, { licenses, licenseColumn }: Vocabulary): LicenseList['of'] | undefined => {
  const text = textOf(heading);
  return (
    LICENSES.find((license) => isLabel(text, licenses[license])) ??
    (isLabel(text, licenseColumn.none) ? 'none' : undefined)
  );
};

/** The lists below headings that are called like licenses: each the first one below its heading, and the only one. */
const listsIn = (root: PageNode, vocabulary: Vocabulary): LicenseList[] => {
  const headings = visibleAll(root, isHeadline).filter((heading) => kindOf(heading, vocabulary));
  if (headings.length < 2) return [];
  const outline = outlineOf(root);
  return headings.flatMap((heading) => {
    const of = kindOf(heading, vocabulary);
    const after = outline.slice(outline.indexOf(heading) + 1);
    const end = after.findIndex((node) => isHeadline(node) && rankOf(node) <= rankOf(heading));
    const [list, second] = after.slice(0, end === -1 ? 1_000 : end).filter(isList);
    const items = list ? childrenOf(list).filter(isItem) : [];
    return of && list && (!second || end === -1) && !items.some((item) => has(item, isNested))
      ? { of, heading, items }
      : [];
  });
};

/** Whether each license and those without one have a list: then whoever is missing in one does not have it. */
const areAll = (lists: readonly LicenseList[], { licenses }: Vocabulary): boolean =>
  [...LICENSES.filter((license) => licenses[license].length > 0), 'none'].every(
    (one) => lists.filter(({ of }) => of === one).length === 1,
  );

/** The same person may stand in several lists, and two of one name in one list are not told apart. */
const byName = (
  lists: readonly LicenseList[],
  vocabulary: Vocabulary,
): Map<string, Map<string, PageNode>> | undefined => {
  const people = new Map<string, Map<string, PageNode>>();
  for (const { of, items } of lists)
    for (const item of items) {
      const name = nameKey(readNameCell(item, vocabulary).name);
      const places = people.get(name) ?? new Map<string, PageNode>();
      if (places.has(of) || (places.size > 0 && (of === 'none' || places.has('none')))) return undefined;
      people.set(name, places.set(of, item));
    }
  return people;
};

const isBusy = ({ says }: PageNode): boolean => says?.isBusy === true;

/** Lists of those who have each license and of those who have none, one below the other, as one table. */
export const findLicenseLists = (root: PageNode, vocabulary: Vocabulary): Grid[] =>
  keptOf(root, findLicenseLists, () => {
    const lists = listsIn(root, vocabulary);
    const [first] = lists;
    const people = first && areAll(lists, vocabulary) ? byName(lists, vocabulary) : undefined;
    const node = first?.heading.parent;
    if (!first || !people || !node) return [];
    const sold = LICENSES.filter((license) => vocabulary.licenses[license].length > 0);
    const rows = [...people.values()].map(
      (places) =>
        new GridRow([...places.values()], ([item, ...others]) =>
          item && others.length === places.size - 1 ? [item, ...sold.map((license) => box(places.has(license)))] : [],
        ),
    );
    return [
      {
        node,
        start: first.heading,
        headers: [vocabulary.columns.name[0] ?? '', ...sold.map((license) => vocabulary.licenses[license][0] ?? '')],
        rows,
        first: (count) => rows.slice(0, count),
        each: rows,
        busy: closest(node, isBusy) !== undefined,
      },
    ];
  });
