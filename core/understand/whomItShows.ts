import { isLabelKey, labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Activity, activityIn } from './activity.ts';
import type { Grid } from './grid.ts';
import { headingsAbove } from './headings.ts';
import type { Look } from './look.ts';
import { isTab } from './manageSubscription.ts';
import { controlName, givenName } from './naming.ts';
import { plainText, textOf } from './text.ts';
import { closest, either, everythingIn, first, isA, type Test, visibleAll } from './tree.ts';

/** “Inactive 3” */
const COUNT = / ?\(?\d{1,6}\)?$/;

/** Something chosen among others, by which a list may be narrowed. */
interface Choice {
  text: string;
  /** What it is a choice of. */
  of: string;
  others: readonly string[];
  /** It was chosen, and the list may not follow before it is sent. */
  isPending: boolean;
}

const isForm = isA('form');
const isRadio = isA('radio');
const isButton = isA('button');
const isCombobox = either(isA('combobox'), ({ says }) => says?.opens === 'listbox');
const isPressed: Test = ({ says }) => says?.pressed !== undefined;
const isOption = either(isTab, isRadio, isPressed, ({ says }) => says?.current !== undefined);
const isChosen: Test = ({ says }) =>
  says?.selected === 'true' ||
  says?.pressed === 'true' ||
  says?.ticked === 'true' ||
  says?.checked === 'true' ||
  (says?.current !== undefined && says.current !== 'false');
const isLink: Test = ({ says }) => says?.href !== undefined;
const isGroup = isA('tablist', 'list', 'group', 'radiogroup', 'navigation', 'toolbar');

/** What can be chosen in the place of something. */
const othersOf = (option: PageNode): string[] => {
  const group = closest(option.parent, isGroup) ?? option.parent;
  const same = either(isTab, isRadio, isPressed, isLink);
  return group
    ? everythingIn(group)
        .filter((node) => node !== option && same(node))
        .map(controlName)
    : [];
};

const inForm = (node: PageNode): boolean => {
  const form = closest(node, isForm);
  return form !== undefined && first(form, isButton) !== undefined;
};

const choiceOf = (node: PageNode): Choice => {
  const { chosen, isChanged } = node.says ?? {};
  const text = chosen
    ? (chosen[0]?.text ?? '')
    : isCombobox(node)
      ? textOf(node) || (node.says?.value ?? '')
      : controlName(node);
  const others = chosen || isCombobox(node) ? [] : othersOf(node);
  return { text, of: controlName(node), others, isPending: isChanged === true && inForm(node) };
};

const statement = ({ text, of, others, isPending }: Choice, vocabulary: Vocabulary): Activity | undefined => {
  const label = text.replace(COUNT, '') || text;
  const said = activityIn(label, vocabulary) ?? activityIn(label.split(':').at(-1) ?? '', vocabulary);
  const isStatus =
    isLabelKey(labelKey(of), vocabulary.columns.status) ||
    others.some((other) => ['active', 'inactive'].includes(activityIn(other.replace(COUNT, ''), vocabulary) ?? ''));
  if (said === 'everybody') return undefined;
  if (said !== undefined) return isPending ? 'unclear' : said;
  return isStatus && label !== '' ? 'unclear' : undefined;
};

const isCaption = isA('caption');

/** What the headings above a list say of all on it: the nearest that says anything. */
const inHeadings = (node: PageNode, vocabulary: Vocabulary): Activity[] => {
  const caption = first(node, isCaption);
  const texts = [givenName(node), caption ? textOf(caption) : '', ...headingsAbove(node)];
  const said = texts.map((text) => activityIn(text, vocabulary)).find((one) => one === 'active' || one === 'inactive');
  return said === 'active' || said === 'inactive' ? [said] : [];
};

/** Whether those on a list work there, as the page says of all of them: by headings, tabs, drop-downs, filters. */
export function activityOfAll(grid: Grid, { root, vocabulary }: Look): Activity | undefined {
  const isOutside: Test = (node) => closest(node, (around) => around === grid.node) === undefined;
  const controls = visibleAll(
    root,
    either(isCombobox, (node) => isOption(node) && isChosen(node)),
  );
  const said = new Set([
    ...inHeadings(grid.node, vocabulary),
    ...controls.filter(isOutside).flatMap((node) => statement(choiceOf(node), vocabulary) ?? []),
  ]);
  const [only, other] = said;
  return other === undefined ? only : 'unclear';
}

const SAMPLE = 50;

/** Whether a column tells who works there: some word in it is understood. */
export const tellsActivity = (grid: Grid, column: number, vocabulary: Vocabulary): boolean =>
  column !== -1 &&
  grid.first(SAMPLE).some(({ cells }) => {
    const cell = cells[column];
    return cell !== undefined && activityIn(plainText(cell), vocabulary) !== undefined;
  });
