import { BY_NAME, nameKey } from '../../model/names.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { textOfCell } from './cellText.ts';
import { formsOf } from './headings.ts';
import type { FileColumn } from './matchColumns.ts';
import { NameTable } from './nameTable.ts';
import { join, type StaffDraft, toMember } from './people.ts';

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

/** Whether keys are those of two people; undefined where nothing tells. */
const differ = (one: readonly string[], other: readonly string[]): boolean | undefined => {
  const both = one.flatMap((text, i) => (text && other[i] ? [text === other[i]] : []));
  return both.length === 0 ? undefined : both.includes(false);
};

/** One of those who share a name. */
interface Namesake {
  /** Where they stand among all people. */
  place: number;
  keys: readonly string[];
}

/** Those who share a name. A file may hold thousands of them: who has all keys is looked up by them. */
class OneName {
  readonly #all: Namesake[] = [];
  readonly #incomplete: Namesake[] = [];
  readonly #complete = new Map<string, Namesake>();

  /** @returns which of their name they are, from 1 */
  add(place: number, keys: readonly string[]): number {
    const one = { place, keys };
    this.#all.push(one);
    if (keys.includes('')) this.#incomplete.push(one);
    else this.#complete.set(keys.join('\n'), one);
    return this.#all.length;
  }

  /** The first, in the order of the file, of whom this says that they are the one with these keys. */
  find(keys: readonly string[], isOne: (isOther: boolean | undefined) => boolean): Namesake | undefined {
    return this.#like(keys).find((one) => isOne(differ(one.keys, keys)));
  }

  /** Who may be the one with these keys: all others have other ones. */
  #like(keys: readonly string[]): readonly Namesake[] {
    if (!keys.some(Boolean)) return this.#all.slice(0, 1);
    if (keys.includes('')) return this.#all;
    const same = this.#complete.get(keys.join('\n'));
    return same ? [...this.#incomplete, same].sort((a, b) => a.place - b.place) : this.#incomplete;
  }
}

/**
 * The people of a file, in its order, each once. Rows that agree in name are two people where they have two numbers or
 * addresses, and one where they have the same; where nothing tells, one, unless the admin says otherwise.
 */
export class People {
  readonly drafts: StaffDraft[] = [];
  /** Names that stand in several rows, and nothing tells whether they are one person. */
  readonly open = new Set<string>();
  /** Facts on which rows about one person disagree. */
  readonly disputed: { row: SheetRow; name: string; facts: string[] }[] = [];
  readonly #rows: readonly SheetRow[];
  readonly #keys: readonly FileColumn[];
  readonly #said: 'one' | 'two' | undefined;
  readonly #names: NameTable;
  /** Of each of them, where the row is that they stand in first, and whether the file has an id for them (1). */
  readonly #firstRows: Int32Array;
  readonly #hasId: Uint8Array;
  /** Those whose name several people have, or one in several rows, by who is the first of it. */
  readonly #namesakes = new Map<number, OneName>();
  /** Of those who are not the first of their name: which they are. */
  readonly #numbers = new Map<number, number>();
  readonly #moreRows = new Map<number, SheetRow[]>();
  /** Of those in several rows, what the rows disagree on. */
  readonly #disputed = new Map<number, Set<string>>();

  /** @param rows all in which somebody may stand */
  constructor(rows: readonly SheetRow[], keys: readonly FileColumn[], said: 'one' | 'two' | undefined) {
    this.#rows = rows;
    this.#keys = keys;
    this.#said = said;
    this.#firstRows = new Int32Array(rows.length);
    this.#hasId = new Uint8Array(rows.length);
    this.#names = new NameTable((place) => nameKey(this.drafts[place]?.name ?? ''), rows.length);
  }

  /**
   * @param key what all spellings of the name have in common
   * @param at where the row is among all
   */
  add(draft: StaffDraft, key: string, at: number): void {
    const first = this.#names.find(key, this.drafts.length);
    if (first === undefined) {
      this.#push(draft, `${BY_NAME}${key}`, at);
      return;
    }
    const name = this.#namesakes.get(first) ?? this.#several(first);
    const keys = this.#keysIn(at);
    const same = name.find(keys, (isOther) => {
      if (isOther === undefined) this.open.add(draft.name);
      return !(isOther ?? this.#said === 'two');
    });
    if (same) {
      this.#join(same.place, draft, at);
      return;
    }
    const number = name.add(this.drafts.length, keys);
    this.#numbers.set(this.drafts.length, number);
    this.#push(draft, `${BY_NAME}${key}#${number}`, at);
  }

  /** An id that several people have is none of theirs: takes it from them. @returns in which rows they stand */
  withoutSharedIds(): SheetRow[] {
    const owners = new Map<string, number[]>();
    for (const [place, { id }] of this.drafts.entries()) {
      if (this.#hasId[place] !== 1) continue;
      const others = owners.get(id);
      if (others) others.push(place);
      else owners.set(id, [place]);
    }
    const shared = [...owners.values()].filter(({ length }) => length > 1).flat();
    return shared.flatMap((place) => {
      const [draft, row] = [this.drafts[place], this.#firstRow(place)];
      if (draft) draft.id = this.#idByName(draft, place);
      return [...(row ? [row] : []), ...(this.#moreRows.get(place) ?? [])];
    });
  }

  /** Everybody, with an id by their name where the file has none. */
  staff(): StaffMember[] {
    return this.drafts.map(toMember);
  }

  #push(draft: StaffDraft, idByName: string, at: number): void {
    const place = this.drafts.length;
    this.#firstRows[place] = at;
    if (draft.id === '') draft.id = idByName;
    else this.#hasId[place] = 1;
    this.drafts.push(draft);
  }

  #idByName({ name }: StaffDraft, place: number): string {
    const number = this.#numbers.get(place);
    return `${BY_NAME}${nameKey(name)}${number === undefined ? '' : `#${number}`}`;
  }

  #firstRow(place: number): SheetRow | undefined {
    return this.#rows[this.#firstRows[place] ?? -1];
  }

  #join(place: number, draft: StaffDraft, at: number): void {
    const [one, row] = [this.drafts[place], this.#rows[at]];
    if (!one || !row) return;
    const disputed = this.#disputed.get(place) ?? new Set();
    this.#disputed.set(place, disputed);
    if (draft.id !== '' && this.#hasId[place] !== 1) {
      one.id = draft.id;
      this.#hasId[place] = 1;
    }
    const facts = join(one, draft, disputed);
    if (facts.length > 0) this.disputed.push({ row, name: draft.name, facts });
    const rows = this.#moreRows.get(place);
    if (rows) rows.push(row);
    else this.#moreRows.set(place, [row]);
  }

  /** A second row of a name, which so far one person has. */
  #several(first: number): OneName {
    const name = new OneName();
    name.add(first, this.#keysIn(this.#firstRows[first] ?? -1));
    this.#namesakes.set(first, name);
    return name;
  }

  /** What stands in the columns that tell people apart; '' where nothing does. */
  #keysIn(at: number): string[] {
    const cells = this.#rows[at]?.cells ?? [];
    return this.#keys.map(({ place }) => textOfCell(cells[place]).toLowerCase());
  }
}
