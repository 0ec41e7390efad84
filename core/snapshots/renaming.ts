import { NAME_AFFIXES, tidyName } from '../model/names.ts';
import { DOUBTFUL, SURE } from './pageWords.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const HEX = /^(?=.*\d)[0-9a-f]{8,}$/i;
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** An id, a word with its apostrophes, a number; the s of “Ana’s” is none. */
const UNIT = new RegExp(
  `${UUID}|(?<!['’](?=s(?!\\p{L})))[\\p{L}\\p{M}\\p{N}]+(?:['’](?!s(?!\\p{L}))[\\p{L}\\p{M}]+)*`,
  'giu',
);
/** “1–25 of 1000”. */
const RANGE = /\d\s*(?:[-–—]|to|a|al)\s*\d+\s+(?:of|de)\s+\d/i;
const DATE = /\d[/.-]\d+[/.-]\d/;
const SHORT = 3;
const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstvz';

const keyOf = (word: string): string => word.normalize('NFKC').toLowerCase();
const isNumber = (unit: string): boolean => /^\p{N}+$/u.test(unit);

const shuffled = (text: string, random: () => number): string[] =>
  [...text]
    .map((sign) => ({ sign, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ sign }) => sign);

const SYLLABLES = VOWELS.length * CONSONANTS.length;
/** Words of two syllables come in an order in which those beside each other are unlike. */
const TWO = SYLLABLES ** 2;
const STRIDE = 3371;

/** The nth word that nobody is called by, to be begun with any letter. */
function madeWord(nth: number): string {
  let word = '';
  for (
    let rest = Math.floor(nth / TWO) * TWO + ((nth * STRIDE) % TWO);
    word.length < 4 || rest > 0;
    rest = Math.floor(rest / SYLLABLES)
  ) {
    const syllable = rest % SYLLABLES;
    word += `${VOWELS[syllable % VOWELS.length]}${CONSONANTS[Math.floor(syllable / VOWELS.length)]}`;
  }
  return word;
}

const inCaseOf = (word: string, made: string): string => {
  const [first = ''] = word;
  if (first === first.toLowerCase()) return made;
  const isShouted = word.length > 1 && word === word.toUpperCase();
  return isShouted ? made.toUpperCase() : made.slice(0, 1).toUpperCase() + made.slice(1);
};

/**
 * Puts made-up words, numbers and ids in the place of everything that could be somebody's: the same one each time, of the
 * same shape. What stays are the words of pages and of the practice system.
 */
export class Renaming {
  readonly #made = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #stay: ReadonlySet<string>;
  readonly #go: ReadonlySet<string>;
  readonly #letters: readonly string[];
  #count = 0;

  /**
   * @param words what the practice system writes on its pages
   * @param names whose words go wherever they stand
   * @param random from 0 to below 1: which letter stands for which
   */
  constructor(words: readonly string[], names: readonly string[], random: () => number) {
    this.#go = new Set(names.flatMap((name) => tidyName(name).match(UNIT) ?? []).map(keyOf));
    this.#stay = new Set(
      words
        .flatMap((word) => word.match(UNIT) ?? [])
        .map(keyOf)
        .filter((word) => word.length > 1),
    );
    this.#taken = new Set([...this.#go]);
    this.#letters = shuffled(LETTERS, random);
  }

  /** What is on the page is not made up for anything else. */
  avoid(text: string): void {
    for (const unit of text.match(UNIT) ?? []) this.#taken.add(keyOf(unit));
  }

  #isSure(unit: string): boolean {
    const key = keyOf(unit);
    if (this.#go.has(key)) return false;
    // Short ones are names too (“Ma”, “Do”): of those, capitals alone tell.
    if (NAME_AFFIXES.has(key)) return key.length > SHORT || /\p{Lu}.*\p{Lu}/u.test(unit);
    return SURE.has(key) || (this.#stay.has(key) && !DOUBTFUL.has(key));
  }

  #isDoubtful(unit: string): boolean {
    const key = keyOf(unit);
    return !this.#go.has(key) && DOUBTFUL.has(key);
  }

  /** Ids link things on a page: short numbers in them stay. */
  id(text: string): string {
    return text.replace(UNIT, (unit) =>
      (isNumber(unit) && unit.length <= SHORT) || this.#isSure(unit) ? unit : this.#other(unit),
    );
  }

  /** Numbers stay where the page counts with them: alone, or among words of the page, and short. */
  text(text: string): string {
    const units = text.match(UNIT) ?? [];
    const words = units.filter((unit) => !isNumber(unit));
    const isOfPage = words.every((unit) => this.#isSure(unit) || this.#isDoubtful(unit));
    const hasSure = words.some((unit) => this.#isSure(unit));
    const isCount =
      RANGE.test(text) || (!DATE.test(text) && units.every((unit) => unit.length <= SHORT || !isNumber(unit)));
    const numbersStay = isOfPage && isCount && (hasSure || units.length <= 1);
    return text.replace(UNIT, (unit) => {
      if (isNumber(unit)) return numbersStay ? unit : this.#other(unit);
      if (this.#isSure(unit) || (isOfPage && hasSure && this.#isDoubtful(unit))) return unit;
      return this.#other(unit);
    });
  }

  #other(unit: string): string {
    const key = keyOf(unit);
    const known = this.#made.get(key);
    const made = known ?? this.#make(key);
    if (known === undefined) this.#made.set(key, made);
    return HEX.test(unit) || /\p{N}/u.test(unit) ? made : inCaseOf(unit, made);
  }

  #make(key: string): string {
    for (;;) {
      const made = /\p{N}/u.test(key) ? this.#shaped(key) : this.#word(key);
      this.#count += 1;
      const isFree = !this.#taken.has(made) && !SURE.has(made) && !this.#stay.has(made);
      if (!isFree && key.length > SHORT) continue;
      this.#taken.add(made);
      return made;
    }
  }

  #letterFor(letter: string): string {
    const at = LETTERS.indexOf(letter.normalize('NFD').slice(0, 1));
    return this.#letters[at < 0 ? this.#count % LETTERS.length : at] ?? letter;
  }

  /** Initials are the first letters of a name before, and of the made-up one after. */
  #word(key: string): string {
    if (key.length <= SHORT && /^\p{L}+$/u.test(key)) return [...key].map((letter) => this.#letterFor(letter)).join('');
    return this.#letterFor(key.slice(0, 1)) + madeWord(this.#count);
  }

  /** Digits for digits, and letters for letters: of an id in hexadecimal, such as stand in one. */
  #shaped(key: string): string {
    const isHex = HEX.test(key.replaceAll('-', ''));
    let rest = this.#count + 1;
    return [...key]
      .toReversed()
      .map((sign) => {
        const signs = /\p{N}/u.test(sign) ? '1234567890' : /\p{L}/u.test(sign) ? (isHex ? 'abcdef' : LETTERS) : '';
        if (signs === '') return sign;
        const chosen = signs[(rest + 3) % signs.length] ?? sign;
        rest = Math.floor(rest / signs.length);
        return chosen;
      })
      .toReversed()
      .join('');
  }
}
