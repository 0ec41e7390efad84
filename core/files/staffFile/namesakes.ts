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

/** What stands in the columns that tell people apart; '' where nothing does. */
const keysOf = ({ rows: [row] }: StaffDraft, keys: readonly FileColumn[]): string[] =>
  keys.map(({ place }) => textOfCell(row?.cells[place]).toLowerCase());

/** Whether keys are those of two people; undefined where nothing tells. */
const differ = (one: readonly string[], other: readonly string[]): boolean | undefined => {
  const both = one.flatMap((text, i) => (text && other[i] ? [text === other[i]] : []));
  return both.length === 0 ? undefined : both.includes(false);
};

interface Known {
  draft: StaffDraft;
  /** Which of their name they are, from 1. */
  number: number;
}

/** Those who share a name. A file may hold thousands of them: who has all keys is looked up by them. */
class OneName {
  readonly #all: Known[] = [];
  readonly #incomplete: Known[] = [];
  readonly #complete = new Map<string, Known>();
  readonly #keys = new Map<Known, readonly string[]>();

  get count(): number {
    return this.#all.length;
  }

  add(known: Known, keys: readonly string[]): void {
    this.#all.push(known);
    this.#keys.set(known, keys);
    if (keys.includes('')) this.#incomplete.push(known);
    else this.#complete.set(keys.join('\n'), known);
  }

  /** The first, in the order of the file, of whom this says that they are the one with these keys. */
  find(keys: readonly string[], isOne: (isOther: boolean | undefined) => boolean): Known | undefined {
    return this.#like(keys).find((known) => isOne(differ(this.#keys.get(known) ?? [], keys)));
  }

  /** Who may be the one with these keys: all others have other ones. */
  #like(keys: readonly string[]): readonly Known[] {
    if (!keys.some(Boolean)) return this.#all.slice(0, 1);
    if (keys.includes('')) return this.#all;
    const same = this.#complete.get(keys.join('\n'));
    return same ? [...this.#incomplete, same].sort((a, b) => a.number - b.number) : this.#incomplete;
  }
}

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
  const byName = new Map<string, Known | OneName>();
  const people: Known[] = [];
  const open = new Set<string>();
  const disputed: Namesakes['disputed'] = [];
  /** Those of the name of a row that is not the first of them; most people have theirs alone. */
  const othersOf = (key: string, first: Known | OneName): OneName => {
    if (first instanceof OneName) return first;
    const name = new OneName();
    name.add(first, keysOf(first.draft, keys));
    byName.set(key, name);
    return name;
  };
  const place = (draft: StaffDraft): void => {
    const key = nameKey(draft.name);
    const before = byName.get(key);
    if (!before) {
      const first = { draft, number: 1 };
      byName.set(key, first);
      people.push(first);
      return;
    }
    const name = othersOf(key, before);
    const own = keysOf(draft, keys);
    const same = name.find(own, (isOther) => {
      if (isOther === undefined) open.add(draft.name);
      return !(isOther ?? said === 'two');
    });
    if (same) {
      const joined = join(same.draft, draft);
      same.draft = joined.draft;
      if (joined.disputed.length > 0) disputed.push({ draft, facts: joined.disputed });
      return;
    }
    const known = { draft, number: name.count + 1 };
    name.add(known, own);
    people.push(known);
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
