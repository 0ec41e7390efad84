import { BY_NAME, nameKey, tidyName } from '../../model/names.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { mistakeWords } from '../../words/mistakes.ts';
import { rosterWords } from '../../words/rosterProblems.ts';
import { LIMITS } from '../formats/limits.ts';
import { Unreadable } from './cellKinds.ts';
import { type Column, columnById, type RosterColumn, type RowFacts } from './columns.ts';
import { lettersOf, problemAt, type RosterProblem, shown } from './rosterProblem.ts';

export type RosterResult = { practice: Practice } | { problems: RosterProblem[] };

/** What a spreadsheet shows where it could not work out a value. */
const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)/;

/** What a cell says; undefined where it is blank. */
const readCell = (cell: string, { cells }: Column, system: PracticeSystem): unknown => {
  const text = cell.trim();
  if (text === '' || text === '-') return undefined;
  const { expected } = rosterWords();
  if (text.length > LIMITS.characters) return new Unreadable(expected.atMost(String(LIMITS.characters)));
  return ERROR.test(text) ? new Unreadable(expected.value) : cells.read(cell, system);
};

type Facts = Record<string, unknown>;

const keep = (facts: Facts, [field, key]: Column['at'], value: unknown): void => {
  if (key === undefined) facts[field] = value;
  else facts[field] = Object.assign(facts[field] ?? {}, { [key]: value });
};

/** A name as it was exported, with its id; any other as people say it. */
const nameIn = ({ id, name, firstName, lastName }: RowFacts): string => {
  if (name) return id === undefined ? tidyName(name) : name;
  return tidyName([firstName, lastName].filter(Boolean).join(' '));
};

const toMember = ({ firstName: _, lastName: __, supervision, ...facts }: RowFacts, name: string): StaffMember => ({
  id: `${BY_NAME}${nameKey(name)}`,
  ...facts,
  name,
  ...(supervision && { supervision: { supervisors: [], ...supervision } }),
});

type Matching = readonly (RosterColumn | undefined)[];

/** Says what is wrong in a row and a column, counted from 0; −1: in the whole row. */
type Say = (row: number, column: number, expected: string, found: string) => void;

/** Checks that each thing has one column, and names have any. @returns where the names are; −1: nowhere */
const namesIn = (matching: Matching, say: Say): number => {
  const { expected, found } = rosterWords();
  matching.forEach((column, place) => {
    const first = matching.indexOf(column);
    if (column !== undefined && first !== place) say(1, place, expected.oneColumn, found.sameAs(lettersOf(first)));
  });
  const places = (['name', 'lastName', 'firstName'] as const).map((one) => matching.indexOf(one));
  const names = places.find((place) => place >= 0) ?? -1;
  if (names < 0) say(1, -1, expected.nameColumn, found.noneMatched);
  return names;
};

/** So many problems are told at once. */
const PROBLEMS_AT_MOST = 100;

/**
 * Takes a roster: its rows, the headings first, and what each column holds. All of it or none.
 * @param target the practice that it is of; its staff is replaced
 * @returns the practice, or what is wrong in which row and column: the first hundred problems, or that its practice
 * system is not known here
 */
export function readRoster(
  [headings = [], ...people]: readonly (readonly string[])[],
  matching: Matching,
  target: Practice,
): RosterResult {
  const system = systemById(target.system);
  if (!system) {
    const { knownSystem } = mistakeWords().expected;
    return { problems: [{ row: 1, column: '', expected: knownSystem, found: shown(target.system) }] };
  }
  const problems: RosterProblem[] = [];
  const say: Say = (...about) => problems.push(problemAt(headings, ...about));
  const names = namesIn(matching, say);
  const columns = matching.map((id) => id && columnById(id));
  const { expected, found } = rosterWords();
  const staff: StaffMember[] = [];
  const rowsById = new Map<string, number>();
  people.forEach((cells, i) => {
    if (problems.length >= PROBLEMS_AT_MOST || cells.every((cell) => cell.trim() === '')) return;
    const row = i + 2;
    const facts: RowFacts = {};
    columns.forEach((column, place) => {
      const cell = cells[place] ?? '';
      const value = column && readCell(cell, column, system);
      if (value instanceof Unreadable) say(row, place, value.expected, shown(cell));
      else if (column && value !== undefined) keep(facts, column.at, value);
    });
    const name = nameIn(facts);
    if (name === '') {
      if (names >= 0) say(row, names, expected.name, shown(cells[names] ?? ''));
      return;
    }
    const member = toMember(facts, name);
    const first = rowsById.get(member.id);
    if (first === undefined) rowsById.set(member.id, row);
    else if (facts.id === undefined) say(row, names, expected.ownName, found.asInRow(shown(name), String(first)));
    else say(row, matching.indexOf('id'), expected.ownId, found.asInRow(shown(member.id), String(first)));
    staff.push(member);
  });
  if (problems.length === 0 && staff.length === 0) say(2, -1, expected.somebody, found.nobody);
  if (problems.length > 0) return { problems: problems.slice(0, PROBLEMS_AT_MOST) };
  const { seen: _, ...kept } = target;
  return { practice: { ...kept, staff } };
}
