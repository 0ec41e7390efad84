import { explainedPages } from './explainedPages.ts';
import { COST, FIELD, MASK, type Reason, TYPES } from './reasons.ts';

const ALIKE = 'What is compared is written alike either way.';
const UNKNOWN = 'To count with an unknown number gives no number, which is never greater or less than another.';

/** Why mutants survive: by file, a part of what they change, and the reason. */
export const explained: Readonly<Record<string, readonly Reason[]>> = {
  ...explainedPages,
  '*': [
    ['[] → ["mutated"]', 'An empty fallback: what would stand in it is looked up, and found nowhere.'],
    ['\'\' → "mutated"', 'A fallback for a text that is always there.'],
  ],
  'core/model/labels.ts': [
    ['PLAIN.test', COST],
    ['known.set', COST],
  ],
  'core/merge/merge.ts': [
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
  'core/merge/staffIndex.ts': [
    ['false → true', TYPES],
    ['this.#byId.set(after.id', 'An id stands on one row of a page: nobody asks for it twice.'],
    ['this.staff[place]?.', TYPES],
    ['before === undefined → false', TYPES],
    ['this.#removed.has(place)', 'Who was taken over had the only row of that name.'],
    ['nameKey(after.name) !== nameKey(before.name)', 'A place that is noted twice counts once.'],
  ],
  'core/model/names.ts': [
    ['keys.', COST],
    ['known !== undefined → false', COST],
    [".filter(Boolean) → text.split(' ')", 'Nobody is called by blanks: they were made one before.'],
    ['part.trim()', 'Words are joined anew afterwards, without blanks around them.'],
  ],
  'core/model/address.ts': [
    ['target !== null', 'Without an address there is no origin, and the question would fail.'],
    ['page !== null', 'Without an address there is no origin, and the question would fail.'],
  ],
  'core/rules/clauses.ts': [
    ['{ on: 0, off: 0, next: undefined }', MASK],
    ["'known' → ", 'Literals are compared with “unread” alone.'],
  ],
  'core/rules/facts/packPerson.ts': [
    ['readers.set', COST],
    ['{ on: 0, off: 0 }', MASK],
    ['places.length === 0', COST],
  ],
  'core/rules/systemRules.ts': [
    ['\'none\' → ""', 'Every policy but “admin” leaves billing alone.'],
    ['lowered.set', COST],
    ['rules.length === 0', COST],
    ['softer && soft', 'A rule has softer words exactly if it has a softer case: the compiler and a test see to it.'],
  ],
  'core/rules/telling/inWords.ts': [['only !== undefined', TYPES]],
  'core/rules/facts/personFacts.ts': [['[] → ["mutated"]', 'Evidence is asked for only where somebody is named.']],
  'core/rules/facts/directory.ts': [
    ['.toUpperCase()', ALIKE],
    ['this.#supervised.isEmpty', COST],
    ['member.supervision === undefined', COST],
    ['this.#staff[place]?.', TYPES],
    ['[] → ["mutated"]', 'The compiler asks for it, or what would stand in it is looked up, and found nowhere.'],
  ],
  'core/rules/telling/tellFacts.ts': [
    ['[] → ["mutated"]', 'Words that name something stand with what they name.'],
    ['tellings[place]?.', TYPES],
  ],
  'core/rules/facts/places.ts': [
    ['places < place → (places) <= (place)', 'A key stands once at each place.'],
    ['places.at(-1)', 'Sorting what is in order changes nothing.'],
    ['!isLast → true', 'Sorting what is in order changes nothing.'],
  ],
  'core/rules/facts/roles.ts': [
    ['!owner → owner', 'Some of the active are others, and not all of them, exactly if some are owners, and not all.'],
  ],
  'core/rules/families/seats.ts': [['{ all: [] }', 'Both always hold, and are read so.']],
  'core/rules/tally.ts': [
    ['false → true', COST],
    ['[] → ["mutated"]', 'What may be needed is looked for by its name.'],
    ['false → undefined', 'Neither is true, and nobody asks further.'],
  ],
  'core/rules/facts/permissionFacts.ts': [
    ['MOST_KEYS', COST],
    ['known.', COST],
    ['before !== undefined → false', COST],
    ["kind === 'box' → true", 'Boxes alone have tags.'],
  ],
  'core/rules/ownRule.ts': [
    ["'custom' → ", 'Which code a fault has, nobody reads.'],
    ['[] → ["mutated"]', 'What has no parts is no group, whatever it is called.'],
  ],
  'core/rules/facts/positions.ts': [
    ['.toUpperCase()', ALIKE],
    ['known.set', COST],
  ],
  'core/rules/facts/practiceFacts.ts': [
    ['settings.now === undefined', COST],
    ['at !== undefined', UNKNOWN],
    ['now !== undefined', UNKNOWN],
    ['orgAdminsAtMost !== undefined', UNKNOWN],
    ['userLimit?.', TYPES],
  ],
  'core/rules/facts/seatFacts.ts': [
    ['=== undefined', UNKNOWN],
    ['limit !== undefined', UNKNOWN],
  ],
};
