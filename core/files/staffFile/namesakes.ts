import { type InPieces, mapInPieces } from '../../model/inPieces.ts';
import { nameKey } from '../../model/names.ts';
import { textOfCell } from './cellText.ts';
import { formsOf } from './headings.ts';
import type { FileColumn } from './matchColumns.ts';
import { join, type StaffDraft } from './people.ts';

/** Headings of what tells the people of a file apart, and is no id of the practice system. */
const KEYS = new Set(
  (
    'employee id|employee number|employee no|employee #|emp id|employee code|staff id|staff number|user id|userid|object id|worker id|worker|id|' +
    'position id|payroll number|person number|file number|badge|primary email|user principal name|username|user name|login|npi'
  ).split('|'),
);

const isKeyColumn = ({ heading, column }: FileColumn): boolean =>
  column === 'email' || column === 'id' || formsOf(heading).some((form) => KEYS.has(form));

/** What tells the people of a file apart where names do not: a number, a log-in, an address. */
export const keyColumns = (columns: readonly FileColumn[]): FileColumn[] => columns.filter(isKeyColumn);

const differ = (one: StaffDraft, other: StaffDraft, keys: readonly FileColumn[]): boolean | undefined => {
  let isSame = false;
  for (const { place } of keys) {
    const [a, b] = [one, other].map((draft) => textOfCell(draft.rows[0]?.cells[place]).toLowerCase());
    if (!a || !b) continue;
    if (a !== b) return true;
    isSame = true;
  }
  return isSame ? false : undefined;
};

export interface Namesakes {
  /** People in the order of the file, each with which of their name they are. */
  people: { draft: StaffDraft; number: number }[];
  /** Names that stand in several rows, and nothing tells whether they are one person. */
  open: string[];
  /** Facts on which rows about one person disagree. */
  disputed: { draft: StaffDraft; facts: string[] }[];
}

/**
 * Whether rows that agree in name are one person: two numbers or addresses are two people, one is one; without any it is
 * one person on several rows, unless the admin says otherwise.
 */
export function* tellApart(
  drafts: readonly StaffDraft[],
  keys: readonly FileColumn[],
  said: 'one' | 'two' | undefined,
): InPieces<Namesakes> {
  const byName = new Map<string, number[]>();
  const people: { draft: StaffDraft; number: number }[] = [];
  const open = new Set<string>();
  const disputed: Namesakes['disputed'] = [];
  const place = (draft: StaffDraft): void => {
    const key = nameKey(draft.name);
    const places = byName.get(key) ?? [];
    let isJoined = false;
    for (const at of places) {
      const known = people[at];
      if (!known) continue;
      const isOther = differ(known.draft, draft, keys);
      if (isOther === undefined) open.add(draft.name);
      if (isOther ?? said === 'two') continue;
      const joined = join(known.draft, draft);
      known.draft = joined.draft;
      if (joined.disputed.length > 0) disputed.push({ draft, facts: joined.disputed });
      isJoined = true;
      break;
    }
    if (isJoined) return;
    byName.set(key, [...places, people.length]);
    people.push({ draft, number: places.length + 1 });
  };
  yield* mapInPieces(drafts, place);
  return { people, open: [...open], disputed };
}

/** An id that several people have is none of theirs: takes it from them. @returns whom it was taken from */
export function withoutSharedIds(people: readonly StaffDraft[]): StaffDraft[] {
  const owners = new Map<unknown, StaffDraft[]>();
  for (const draft of people) {
    const id = draft.values.get('id');
    if (id === undefined) continue;
    const others = owners.get(id);
    if (others) others.push(draft);
    else owners.set(id, [draft]);
  }
  const shared = [...owners.values()].filter(({ length }) => length > 1).flat();
  for (const { values } of shared) values.delete('id');
  return shared;
}
