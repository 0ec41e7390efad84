import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { INVITE_BOXES, type InviteBox } from '../model/terms.ts';
import type { Labels, Vocabulary } from '../systems/system.ts';
import type { Candidate, Part } from './candidates.ts';
import { headOver, isCell, isHeaderRow, isRow, isTable } from './cells.ts';
import { isHeading } from './headings.ts';
import type { Look } from './look.ts';
import { accessibleName, controlName, givenName } from './naming.ts';
import { recognize, type Sight } from './pageMarks.ts';
import type { AddStaffForm, NewStaff } from './result.ts';
import { isOn, isShown } from './switches.ts';
import { textOf } from './text.ts';
import { all, closest, everythingIn, first, isA, isHidden, isInDialog, type Test, topDialog } from './tree.ts';

/** So many people fit into one form. */
const MOST = 100;

const isBox = isA('checkbox', 'switch');
const isClicked: Test = (node) => node.role === 'button' || node.says?.href !== undefined;
const isField: Test = ({ says, role }) =>
  says?.value !== undefined && role !== 'spinbutton' && says.ticked === undefined;

/** The text of the head of the column that something stands in. */
const headOf = (node: PageNode): string => {
  const cell = closest(node, isCell);
  const table = closest(cell, isTable);
  const head = table && first(table, (row) => isRow(row) && isHeaderRow(row));
  const over = cell && head ? headOver(cell, head) : undefined;
  return over ? textOf(over) : '';
};

/** “First name 2 (required)” is “First name”: a form numbers its people, and says what has to be filled in. */
const plain = (name: string): string => name.replace(/\([^()]*\)|\brequired\b|#?\d+/gi, ' ').trim();

const nameOf = (node: PageNode): string =>
  plain((isBox(node) ? controlName(node) : accessibleName(node)) || headOf(node));

const typedIn = ({ says }: PageNode): string => (says?.value ?? '').trim();

interface Draft extends NewStaff {
  node: PageNode;
  has: Set<string>;
}

const boxCalled = (name: string, { addStaff: { boxes } }: Vocabulary): InviteBox | undefined =>
  INVITE_BOXES.find((box) => isLabel(name, boxes[box]));

/** Who can be typed in, in the order of reading: the first field that comes again begins somebody else. */
function peopleIn(nodes: readonly PageNode[], vocabulary: Vocabulary): Draft[] | undefined {
  const { fields, refused } = vocabulary.addStaff;
  const people: Draft[] = [];
  const begin = (node: PageNode): Draft => {
    const draft: Draft = { given: '', family: '', email: '', boxes: {}, node, has: new Set() };
    people.push(draft);
    return draft;
  };
  const put = (key: string, node: PageNode): Draft => {
    const last = people.at(-1);
    const draft = last && !last.has.has(key) ? last : begin(node);
    draft.has.add(key);
    return draft;
  };
  for (const node of nodes) {
    if (!isShown(node) || !(isField(node) || isBox(node))) continue;
    const name = nameOf(node);
    if (isLabel(name, refused)) return undefined;
    if (isBox(node)) {
      const box = boxCalled(name, vocabulary);
      if (box) put(box, node).boxes[box] = isOn(node, vocabulary) === true;
      continue;
    }
    const field = (Object.entries(fields) as [keyof typeof fields, Labels][]).find(([, labels]) =>
      isLabel(name, labels),
    );
    if (field) put(field[0], node)[field[0]] = typedIn(node);
  }
  return people.length <= MOST && people.every(({ has }) => ['given', 'family', 'email'].every((key) => has.has(key)))
    ? people
    : undefined;
}

/** The form, if the page, or the dialog over it, is one in which staff are added. */
export function addStaffCandidate(look: Look, page: Sight): (Candidate & { dialog?: PageNode }) | undefined {
  const { root, vocabulary } = look;
  const marks = vocabulary.pages.addStaff;
  const dialog = topDialog(root);
  for (const around of [dialog, root]) {
    if (!around) continue;
    const counts: Test = (node) => !isHidden(node) && (around === dialog || !isInDialog(node));
    const own = around === dialog ? [givenName(around)] : [];
    const headings = [
      ...own,
      ...all(around, isHeading)
        .filter(counts)
        .map((heading) => textOf(heading)),
    ];
    const sight: Sight = { ...page, headings, tabs: [], openTabs: [] };
    if (recognize(marks, sight).score === 0) continue;
    // Only what is called such a form is searched row by row.
    const nodes = everythingIn(around);
    const people = peopleIn(
      nodes.filter((node) => around === dialog || !isInDialog(node)),
      vocabulary,
    );
    if (people === undefined) continue;
    const controls = nodes.filter((node) => isClicked(node) && counts(node)).map((node) => controlName(node));
    const form: AddStaffForm = {
      isByHand: headings.some((heading) => isLabel(heading, vocabulary.addStaff.byHand)),
      people: people.map(({ has: _, ...person }) => person),
    };
    const read = (): Part => ({ rows: [], reading: { kind: 'addStaff', staff: [] }, form });
    return {
      kind: 'addStaff',
      almost: marks.bar,
      ...recognize(marks, { ...sight, controls, fields: people.length }),
      read,
      ...(around === dialog && { dialog }),
    };
  }
  return undefined;
}
