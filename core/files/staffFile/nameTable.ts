const EMPTY = -1;
const FIRST_SIZE = 1 << 10;

/** Spreads texts that are much alike (FNV-1a). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

/**
 * Finds texts in a list that grows. Of a whole staff each name is looked up once, and nearly none is found: for that, a Map
 * takes longer than the rest of the reading.
 */
export class NameTable {
  /** The list; each text that is to be found stands in it once. */
  readonly #texts: readonly string[];
  #slots = new Int32Array(FIRST_SIZE).fill(EMPTY);
  #count = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Where a text stands in the list; undefined: nowhere so far, and it will stand at this place. */
  find(text: string, place: number): number | undefined {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(text);
    const found = this.#slots[slot] ?? EMPTY;
    if (found !== EMPTY) return found;
    this.#slots[slot] = place;
    this.#count += 1;
    return undefined;
  }

  /** The slot of a text, or the one that is free for it. */
  #slotOf(text: string): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOf(text) & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot] ?? EMPTY;
      if (place === EMPTY || this.#texts[place] === text) return slot;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 4).fill(EMPTY);
    for (const place of before) {
      const text = this.#texts[place];
      if (text !== undefined) this.#slots[this.#slotOf(text)] = place;
    }
  }
}
