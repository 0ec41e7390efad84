import { explainedPages } from './explainedPages.ts';
import { COST, FIELD, MASK, NAMED, type Reason, TYPES } from './reasons.ts';

/** Why mutants survive: by file, a part of what they change, and the reason. */
export const explained: Readonly<Record<string, readonly Reason[]>> = {
  ...explainedPages,
  '*': [
    ['[] → ["mutated"]', 'An empty fallback: what would stand in it is looked up, and found nowhere.'],
    ['\'\' → "mutated"', 'A fallback for a text that is always there.'],
  ],
  'core/labels.ts': [
    ['PLAIN.test', COST],
    ['known.set', COST],
  ],
  'core/merge.ts': [
    ['false → undefined', 'Neither is true, and nobody asks further.'],
    ['isLabel(label, levels[level])', 'The catalogue has each level under its own label, too.'],
    ['active !== undefined → true', FIELD],
    ['{ ambiguous } → ({})', 'The next row of that name marks them all.'],
    ['ambiguous && { ambiguous }', 'The next row of that name marks them all.'],
    ['namesakes.length + rows', 'The second row of that name takes the same facts back.'],
    ['rows === 1 → true', 'The second row of that name takes the same facts back, and marks them.'],
    ['missing + 1', 'Any number tells namesakes apart.'],
    ['true → false', 'The next row of that name marks them all.'],
    ['!found → false', TYPES],
    ['member.left → true', 'Who has not left keeps what is known of them either way.'],
    ['place === undefined', TYPES],
    ['place !== undefined → true', 'A change of nobody changes nothing.'],
    ['person.id !== undefined → true', 'Nobody is known by no id.'],
    ['before.seen > rows.seen → (before.seen) >=', 'As many rows seen is the same.'],
  ],
  'core/roster.ts': [
    ['false → true', TYPES],
    ['this.#byId.set(after.id', 'An id stands on one row of a page: nobody asks for it twice.'],
    ['this.staff[place]?.', TYPES],
    ['before === undefined → false', TYPES],
    ['this.#removed.has(place)', 'Who was taken over had the only row of that name.'],
    ['nameKey(after.name) !== nameKey(before.name)', 'A place that is noted twice counts once.'],
  ],
  'core/names.ts': [
    ['keys.', COST],
    ['known !== undefined → false', COST],
    [".filter(Boolean) → text.split(' ')", 'Nobody is called by blanks: they were made one before.'],
    ['part.trim()', 'Words are joined anew afterwards, without blanks around them.'],
  ],
  'core/address.ts': [
    ['target !== null', 'Without an address there is no origin, and the question would fail.'],
    ['page !== null', 'Without an address there is no origin, and the question would fail.'],
  ],
  'core/rules/condition.ts': [
    ['{ on: 0, off: 0 }', MASK],
    ['holds →', 'A single name is far from any limit.'],
  ],
  'core/rules/forSystem.ts': [
    ['\'none\' → ""', 'Every policy but “admin” leaves billing alone.'],
    ['lowered.set', COST],
    ['rules.length === 0', COST],
    ['softer && soft', 'A rule has softer words exactly if it has a softer case: the compiler and a test see to it.'],
    ['isAlone && alone?.fix', 'Where one license is sold, the steps without words of their own are the usual ones.'],
  ],
  'core/rules/inWords.ts': [
    ['\'any\' → ""', 'No condition of a rule is without parts but one that always holds.'],
    ["kind === 'any' → false", 'No condition of a rule is without parts but one that always holds.'],
    ["kind === 'none' → true", 'In the conditions of our rules a single part stands below “none” alone.'],
    ['only !== undefined', TYPES],
  ],
  'core/rules/needs.ts': [['LEVELS.filter(isFact) → LEVELS', 'Every level is a fact by now.']],
  'core/rules/personFacts.ts': [
    ['entries.length > 32', 'A guard for who adds facts: there are not so many.'],
    ['BOX_FACTS[fact]', NAMED],
    ["unreadLevel('default', member)", 'What only good-to-know rules hang on is not asked for.'],
    ['\'default\' → "billingLevel"', 'What only good-to-know rules hang on is not asked for.'],
    ['readers.set', COST],
    ['{ on: 0, off: 0 }', MASK],
    ['bits === 0', COST],
    ['supervisorsOf(member) ?? []', 'Evidence is asked for only where somebody is named.'],
  ],
  'core/rules/directory.ts': [
    [
      'this.#ids.get(member.id) === place → true',
      'Two people of one id are none of our making: an import refuses them.',
    ],
    ['?? []', TYPES],
    ['member.supervision === undefined', COST],
    [
      'this.#supervised.at(name).length > 0 → true',
      'Namesakes who review nobody are judged again, and found the same.',
    ],
    ['this.#staff[place]?.name ?? []', TYPES],
  ],
  'core/rules/tellFacts.ts': [["text.includes('{')", 'Rules about a license that is not sold never hold.']],
  'core/rules/tellPractice.ts': [
    ['named === undefined', 'It is part of a key that is compared with itself alone.'],
    ['said === undefined', 'A fact without words is beside another one that has them.'],
  ],
  'core/rules/places.ts': [
    ['this.#places.size === 0', COST],
    ['places < place →', 'A key stands once at each place.'],
    ['(places.at(-1)', 'Sorting what is in order changes nothing.'],
    ['-1 → 1', 'Sorting what is in order changes nothing.'],
    ['isLast', 'Places are added in the order of the list.'],
  ],
  'core/rules/tally.ts': [['false → undefined', 'Neither is true, and nobody asks further.']],
  'core/rules/permissionFacts.ts': [
    ['MOST_KEYS', COST],
    ['known.', COST],
    ['before !== undefined → false', COST],
    ['end < 0', 'No key begins with a dot.'],
    ["kind === 'box' → true", 'Boxes alone have tags.'],
  ],
  'core/rules/ownRule.ts': [["'custom' → ", 'Which code a fault has, nobody reads.']],
  'core/rules/positions.ts': [['.toUpperCase()', 'What is compared is written alike either way.']],
  'core/rules/practiceFacts.ts': [
    [
      'at !== undefined && now !== undefined',
      'No day is far from an unknown one: the difference is no number, and greater than nothing.',
    ],
    ['now !== undefined', 'No day is far from an unknown one: the difference is no number, and greater than nothing.'],
  ],
  'core/rules/seatFacts.ts': [['=== undefined', 'A sum with an unknown number is no number, and nothing exceeds it.']],
};
