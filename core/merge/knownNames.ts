import { hasSameLetters, isLike, lettersOf } from '../model/likeNames.ts';
import { nameKey } from '../model/names.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { StaffMember } from '../model/practice.ts';

/** Tells new names on a page from those of people who are known, drawn otherwise. */
export class KnownNames {
  readonly #known: readonly string[];
  readonly #byLetters: ReadonlyMap<string, readonly string[]>;
  readonly #names: ReadonlySet<string>;

  readonly #byId: ReadonlyMap<string, string>;

  constructor(staff: readonly StaffMember[], listed: readonly PersonReading[]) {
    const names = new Set(staff.map(({ name }) => nameKey(name)));
    const onPage = new Set(listed.map(({ name }) => nameKey(name)));
    // Who stands on the page by their own name stands there in no other way.
    this.#known = [...names].filter((name) => !onPage.has(name));
    this.#byLetters = Map.groupBy(this.#known, lettersOf);
    this.#names = names;
    this.#byId = new Map(staff.map(({ id, name }) => [id, name]));
  }

  /** Whether it is clear enough whom a page names: by a text and their id, or by the name of somebody who is known. */
  #isSure({ unsure, id, name }: PersonReading): boolean {
    if (!unsure) return true;
    const known = id === undefined ? undefined : this.#byId.get(id);
    if (known !== undefined) return hasSameLetters(known, name);
    return id !== undefined || this.#names.has(nameKey(name));
  }

  /** The person by the name that they are known by; undefined: the text only resembles somebody who is known. */
  known(person: PersonReading): PersonReading | undefined {
    const { id, name } = person;
    if (!this.#isSure(person)) return undefined;
    if (id !== undefined || this.#names.has(nameKey(name))) return person;
    const [same, other] = this.#byLetters.get(lettersOf(name)) ?? [];
    if (same !== undefined && other === undefined) return { ...person, name: same };
    return this.#known.some((known) => isLike(name, known)) ? undefined : person;
  }
}
