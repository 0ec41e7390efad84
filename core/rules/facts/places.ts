const NONE: readonly number[] = [];

/** Where in a list each key stands; nearly all of them stand in one place. */
export class Places {
  readonly #places = new Map<string, number | number[]>();
  readonly #shared = new Set<string>();

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }

  /** Keys that stand in several places. */
  get shared(): ReadonlySet<string> {
    return this.#shared;
  }

  /** In the order of the list. */
  at(key: string): readonly number[] {
    const places = this.#places.get(key);
    return places === undefined ? NONE : typeof places === 'number' ? [places] : places;
  }

  add(key: string, place: number): void {
    const places = this.#places.get(key);
    if (places === undefined) this.#places.set(key, place);
    else if (typeof places === 'number') {
      this.#places.set(key, places < place ? [places, place] : [place, places]);
      this.#shared.add(key);
    } else {
      const isLast = (places.at(-1) ?? place) < place;
      places.push(place);
      if (!isLast) places.sort((a, b) => a - b);
    }
  }

  remove(key: string, place: number): void {
    const rest = this.at(key).filter((other) => other !== place);
    const [only] = rest;
    if (only === undefined) this.#places.delete(key);
    else this.#places.set(key, rest.length === 1 ? only : rest);
    if (rest.length < 2) this.#shared.delete(key);
  }
}
