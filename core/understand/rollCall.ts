import { isLike } from '../model/likeNames.ts';
import { nameKey } from '../model/names.ts';
import type { PageReading, PersonReading } from '../model/pageReading.ts';
import { CalledNames } from './calledNames.ts';
import type { Extent } from './extent.ts';

/** Somebody, and where they stand in the list. */
interface Placed {
  person: PersonReading;
  index: number | undefined;
}

/** What one look has seen of a list. */
interface Seen {
  reading: PageReading;
  rows: readonly Placed[];
  extent?: Extent;
}

/**
 * Who has been seen on a list that shows a part of itself at a time: it is scrolled, paged and drawn again. Gives
 * what is new at each look, and says when everybody was seen.
 */
export class RollCall {
  #list = '';
  #seen = new Map<string, PersonReading>();
  #places = new Map<number, string>();
  #isWhole = false;
  #other = '';
  /** Who was drawn at the last look, and whom the list was said to show. */
  #drawn = '';
  #shows: Extent['shows'];
  readonly #calledNames = new CalledNames();

  /** Everything is new again. */
  forget(): void {
    this.#list = '';
    this.#other = '';
  }

  /** The part of a reading that was not there before; undefined where nothing is new. */
  add({ reading, rows, extent }: Seen, now = Date.now()): PageReading | undefined {
    if (!extent) return this.#addWhole(reading);
    const { pathname } = new URL(reading.url);
    const list = JSON.stringify([reading.kind, pathname, extent]);
    this.#calledNames.begin(`${reading.kind} ${pathname}`);
    const people = this.#keyed(rows.filter(({ person }) => this.#calledNames.isSteady(person, now)));
    if (this.#isBehind(`${reading.kind} ${pathname}`, extent.shows, people)) return undefined;
    const isMoved = people.some(({ key, index }) => index !== undefined && (this.#places.get(index) ?? key) !== key);
    const isFresh = list !== this.#list || isMoved;
    if (isFresh) this.#start(list);
    let isNew = this.#take(people);
    // More people than the list has: somebody left while it was shown.
    if (extent.total !== undefined && this.#seen.size > extent.total) {
      this.#start(list);
      this.#take(people);
      isNew = new Set(people.map(({ key }) => key));
    }
    const isWhole = extent.total === this.#seen.size;
    const covers = isWhole && !this.#isWhole ? extent.scope : undefined;
    this.#isWhole = isWhole;
    if (isNew.size === 0 && !covers && !isFresh) return undefined;
    return {
      ...reading,
      staff: covers ? [...this.#seen.values()] : this.#withNamesakes(isNew),
      rows: { seen: this.#seen.size, ...(extent.total !== undefined && { total: extent.total }) },
      ...(covers && { covers }),
    };
  }

  /** Whether a list says by now that it shows others, and still shows the same: they come in later. */
  #isBehind(list: string, shows: Extent['shows'], people: readonly { key: string }[]): boolean {
    const drawn = JSON.stringify([list, ...people.map(({ key }) => key)]);
    if (people.length > 0 && drawn === this.#drawn && shows !== this.#shows) return true;
    this.#drawn = drawn;
    this.#shows = shows;
    return false;
  }

  #addWhole(reading: PageReading): PageReading | undefined {
    const text = JSON.stringify(reading);
    if (text === this.#other) return undefined;
    this.forget();
    this.#other = text;
    return reading;
  }

  #start(list: string): void {
    this.#list = list;
    this.#other = '';
    this.#seen = new Map();
    this.#places = new Map();
    this.#isWhole = false;
  }

  /** People by what tells them apart: their id; else the name, with the place in the list or among their namesakes. */
  #keyed(people: readonly Placed[]) {
    const namesakes = new Map<string, number>();
    return people.map(({ person, index }) => {
      if (person.id !== undefined) return { person, index, key: person.id };
      const name = nameKey(person.name);
      const number = namesakes.get(name) ?? 0;
      namesakes.set(name, number + 1);
      return { person, index, key: index === undefined ? `${name}#${number}` : `${name}@${index}` };
    });
  }

  /** Returns the keys of those who are new or not as they were. */
  #take(people: readonly (Placed & { key: string })[]): Set<string> {
    const changed = new Set<string>();
    for (const { person, index, key } of people) {
      // Where an id tells people apart, it does not matter how the list is sorted.
      if (index !== undefined && person.id === undefined) this.#places.set(index, key);
      const before = this.#seen.get(key);
      // Who was read again is another object.
      if (before === person) continue;
      this.#seen.set(key, person);
      if (before && JSON.stringify(before) === JSON.stringify(person)) continue;
      changed.add(key);
    }
    return changed;
  }

  /**
   * People without ids are told together with their namesakes, for one alone would pass for the only one, and with those
   * who have names like theirs: alone they would pass for them.
   */
  #withNamesakes(keys: ReadonlySet<string>): PersonReading[] {
    if (keys.size === this.#seen.size) return [...this.#seen.values()];
    const names = new Set<string>();
    for (const key of keys) {
      const person = this.#seen.get(key);
      if (person && person.id === undefined) names.add(nameKey(person.name));
    }
    const isAlike = ({ id, name }: PersonReading): boolean =>
      names.has(nameKey(name)) ? id === undefined : [...names].some((one) => isLike(one, name) || isLike(name, one));
    return [...this.#seen].flatMap(([key, person]) =>
      keys.has(key) || (names.size > 0 && isAlike(person)) ? [person] : [],
    );
  }
}
