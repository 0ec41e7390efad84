/** Spreads texts that are much alike (FNV-1a). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** Twice as many slots as texts, and a power of two. */
const slotsFor = (texts: number): number => 2 ** Math.ceil(Math.log2(2 * texts + 2));

/**
 * Finds texts in a list that grows. Of a whole staff each name is looked up once, and nearly none is found: for that, a Map
 * takes longer than the rest of the reading.
 */
export class NameTable {
  readonly #textAt: (place: number) => string;
  /** In each slot, the place of a text and one more; 0 where it is free. */
  readonly #slots: Int32Array;
  /** The hash of each text, by its place: texts are compared only where those are the same. */
  readonly #hashes: Int32Array;

  /**
   * @param textAt the text in a place of the list; each that is to be found stands there once
   * @param most how many texts there will be at the most
   */
  constructor(textAt: (place: number) => string, most: number) {
    this.#textAt = textAt;
    this.#slots = new Int32Array(slotsFor(most));
    this.#hashes = new Int32Array(most);
  }

  /** Where a text stands in the list; undefined: nowhere so far, and it will stand at this place. */
  find(text: string, place: number): number | undefined {
    const hash = hashOf(text);
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) {
        this.#slots[slot] = place + 1;
        this.#hashes[place] = hash;
        return undefined;
      }
      if (this.#hashes[found] === hash && this.#textAt(found) === text) return found;
    }
  }
}
