import { labelKey } from '../../model/labels.ts';
import { BY_NAME, nameKey, tidyName } from '../../model/names.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { LICENSES, STAFF_TYPE_IDS, SUPERVISION_MODES } from '../../model/terms.ts';
import { staffTypeName } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { inLanguage, LANGUAGES } from '../../words/language.ts';
import { mistakeWords } from '../../words/mistakes.ts';
import { rosterWords } from '../../words/rosterProblems.ts';
import { asWritten, isFormula, splitTexts } from '../formats/csvCell.ts';
import { LIMITS } from '../formats/limits.ts';
import { FLAGS, type Flag, type RosterColumn } from './columns.ts';

/** What is wrong in one cell: `row` as a spreadsheet counts them, `column` by its letters and its heading. */
export interface RosterProblem {
  row: number;
  column: string;
  expected: string;
  found: string;
}

export type RosterResult = { practice: Practice } | { problems: RosterProblem[] };

/** So many problems are told at once. */
const PROBLEMS_AT_MOST = 100;

/** “Row 7, column C (Provider license): expected on or off, found “maybe””. */
export const problemText = ({ row, column, expected, found }: RosterProblem): string =>
  rosterWords().problem(String(row), column ? rosterWords().column(column) : rosterWords().wholeRow, expected, found);

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const NOTHING = new Set(['–', '—', 'n/a', '?']);

/** Whatever language is spoken, what was written in another one is understood. */
const inAll = (tell: (words: ReturnType<typeof rosterWords>) => readonly string[]): string[] =>
  LANGUAGES.flatMap((language) => tell(rosterWords(language)).map((text) => text.toLowerCase()));

const YES = ['true', '1', 'x', '✓', '✔', ...inAll(({ yes, on }) => [...yes, on])];
const NO = ['false', '0', ...inAll(({ no, off }) => [...no, off])];
const ACTIVE = inAll(({ active }) => [active]);
const INACTIVE = inAll(({ inactive }) => [inactive]);
const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)/;

class Wrong {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

type Value = string | boolean | string[] | undefined | Wrong;

/** What was exported in one language is known in each. */
const oneOf = <T extends string>(text: string, values: readonly T[], label: (value: T) => string): T | Wrong => {
  const isMeant = (value: T): boolean =>
    [value, ...LANGUAGES.map((language) => inLanguage(language, () => label(value)))].some(
      (known) => labelKey(known) === labelKey(text),
    );
  return values.find(isMeant) ?? new Wrong(values.map((value) => `“${label(value)}”`).join(rosterWords().or));
};

const flagOf = (text: string, column: RosterColumn, { words }: PracticeSystem): boolean | Wrong => {
  const key = labelKey(text) || text.trim().toLowerCase();
  const isIn = (labels: readonly string[]): boolean => labels.some((label) => (labelKey(label) || label) === key);
  const isStatus = column === 'active';
  if (isIn(YES) || isIn(isStatus ? [...ACTIVE, ...words.active] : words.on)) return true;
  if (isIn(NO) || isIn(isStatus ? [...INACTIVE, ...words.inactive] : words.off)) return false;
  const { activeOrInactive, onOrOff, yesOrNo } = rosterWords().expected;
  return new Wrong(isStatus ? activeOrInactive : column.includes('.') ? onOrOff : yesOrNo);
};

const isFlag = (column: RosterColumn): column is Flag => FLAGS.some((flag) => flag === column);

const readCell = (cell: string, column: RosterColumn, system: PracticeSystem): Value => {
  const text = cell.trim();
  const isYesOrNo = isFlag(column) || column.includes('.');
  if (text === '' || text === '-' || (isYesOrNo && NOTHING.has(text.toLowerCase()))) return undefined;
  if (text.length > LIMITS.characters) return new Wrong(rosterWords().expected.atMost(String(LIMITS.characters)));
  if (ERROR.test(text)) return new Wrong(rosterWords().expected.value);
  if (isYesOrNo) return flagOf(text, column, system);
  if (isFormula(cell)) return new Wrong(rosterWords().expected.noFormula);
  const written = asWritten(text);
  switch (column) {
    case 'supervisors':
      return splitTexts(written);
    case 'supervision':
      return oneOf(written, SUPERVISION_MODES, (mode) => mode);
    case 'job':
      return oneOf(written, STAFF_TYPE_IDS, staffTypeName);
    default:
      return written;
  }
};

type Row = Map<RosterColumn, Exclude<Value, Wrong | undefined>>;

const textIn = (row: Row, column: RosterColumn): string => {
  const value = row.get(column);
  return typeof value === 'string' ? value : '';
};

const group = (row: Row, prefix: string): Record<string, boolean> | undefined => {
  const entries = [...row].flatMap(([column, value]) =>
    column.startsWith(prefix) && typeof value === 'boolean' ? [[column.slice(prefix.length), value] as const] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** A name as it was exported, with its id; any other as people say it. */
const nameIn = (row: Row): string => {
  const name = textIn(row, 'name');
  if (name) return row.has('id') ? name : tidyName(name);
  return tidyName([textIn(row, 'firstName'), textIn(row, 'lastName')].filter(Boolean).join(' '));
};

const toMember = (row: Row, name: string): StaffMember => {
  const [position, email] = [textIn(row, 'position'), textIn(row, 'email')];
  const supervisors = row.get('supervisors');
  const mode = SUPERVISION_MODES.find((one) => one === row.get('supervision'));
  const job = STAFF_TYPE_IDS.find((one) => one === row.get('job'));
  const flags = FLAGS.flatMap((flag) => (row.has(flag) ? [[flag, row.get(flag) === true] as const] : []));
  const licenses = group(row, 'licenses.');
  const permissions = group(row, 'permissions.');
  return {
    id: textIn(row, 'id') || `${BY_NAME}${nameKey(name)}`,
    name,
    ...(position && { position }),
    ...(email && { email }),
    ...(job && { job }),
    ...(Object.fromEntries(flags) as Partial<Record<Flag, boolean>>),
    ...(licenses && {
      licenses: Object.fromEntries(LICENSES.flatMap((one) => (one in licenses ? [[one, licenses[one]]] : []))),
    }),
    ...(permissions && { permissions }),
    ...((supervisors !== undefined || mode) && {
      supervision: { supervisors: Array.isArray(supervisors) ? supervisors : [], ...(mode && { mode }) },
    }),
  };
};

const shown = (text: string): string =>
  text.trim() === '' ? rosterWords().found.nothing : JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * Takes a roster: its rows, the headings first, and what each column holds. All of it or none.
 * @param target the practice that it is of; its staff is replaced
 * @returns the practice, or what is wrong in which row and column: the first hundred problems, or that its practice
 * system is not known here
 */
export function readRoster(
  rows: readonly (readonly string[])[],
  matching: readonly (RosterColumn | undefined)[],
  target: Practice,
): RosterResult {
  const system = systemById(target.system);
  if (!system) {
    const { knownSystem } = mistakeWords().expected;
    return { problems: [{ row: 1, column: '', expected: knownSystem, found: shown(target.system) }] };
  }
  const [headings = [], ...people] = rows;
  const problems: RosterProblem[] = [];
  const { expected, found } = rosterWords();
  const say = (row: number, column: number, wanted: string, given: string): void => {
    if (problems.length >= PROBLEMS_AT_MOST) return;
    const heading = headings[column];
    const name = column < 0 ? '' : `${lettersOf(column)}${heading?.trim() ? ` (${heading.trim().slice(0, 60)})` : ''}`;
    problems.push({ row, column: name, expected: wanted, found: given });
  };
  const placeOf = (column: RosterColumn): number => matching.indexOf(column);
  matching.forEach((column, i) => {
    if (column !== undefined && placeOf(column) !== i) {
      say(1, i, expected.oneColumn, found.sameAs(lettersOf(placeOf(column))));
    }
  });
  const nameColumn = [placeOf('name'), placeOf('lastName'), placeOf('firstName')].find((place) => place >= 0) ?? -1;
  if (nameColumn < 0) say(1, -1, expected.nameColumn, found.noneMatched);
  const staff: StaffMember[] = [];
  const places = new Map<string, number>();
  people.forEach((cells, i) => {
    if (problems.length >= PROBLEMS_AT_MOST || cells.every((cell) => cell.trim() === '')) return;
    const number = i + 2;
    const row: Row = new Map();
    matching.forEach((column, place) => {
      const cell = cells[place] ?? '';
      const value = column && readCell(cell, column, system);
      if (value instanceof Wrong) say(number, place, value.expected, shown(cell));
      else if (column && value !== undefined && value !== '') row.set(column, value);
    });
    const name = nameIn(row);
    if (name === '') {
      if (nameColumn >= 0) say(number, nameColumn, expected.name, shown(cells[nameColumn] ?? ''));
      return;
    }
    const member = toMember(row, name);
    const first = places.get(member.id);
    if (first === undefined) places.set(member.id, number);
    else if (row.has('id')) say(number, placeOf('id'), expected.ownId, found.asInRow(shown(member.id), String(first)));
    else say(number, nameColumn, expected.ownName, found.asInRow(shown(name), String(first)));
    staff.push(member);
  });
  if (problems.length === 0 && staff.length === 0) say(2, -1, expected.somebody, found.nobody);
  if (problems.length > 0) return { problems };
  const { seen: _, ...kept } = target;
  return { practice: { ...kept, staff } };
}
