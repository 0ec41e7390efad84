import type { StaffMember } from '../../model/practice.ts';
import type { RosterColumn } from '../roster/columns.ts';
import type { Meaning } from './meaning.ts';

/** What a column of a staff file can hold; `suspended` has the opposite sense of `active`, `licenses` names all in one cell. */
export type StaffColumn = RosterColumn | 'licenses' | 'suspended';

/** What the admin has said about a file; whatever is absent is guessed, and asked where a guess is no certainty. */
export interface Answers {
  /** By its name. */
  sheet?: string;
  /** The row that holds the headings, counted from 1 as the spreadsheet does. */
  headings?: number | 'none';
  /** By heading, or `#3` for the third column; null: leave it out. */
  columns?: Record<string, StaffColumn | null>;
  /** By heading as in `columns`: what a word in it means. */
  words?: Record<string, Record<string, Meaning>>;
  /** Rows that agree in name: one person, or two. */
  same?: 'one' | 'two';
  /** Rows that are hidden in the spreadsheet: taken in, or left out. */
  hidden?: 'in' | 'out';
}

/** One thing that a file leaves open, with a good guess. */
export type Question =
  | { what: 'sheet'; guess: string; choices: string[] }
  | { what: 'headings'; guess: number | 'none'; choices: { row: number; cells: string[] }[] }
  | { what: 'column'; column: string; guess: StaffColumn | null; samples: string[] }
  | { what: 'word'; column: string; word: string; rows: number; guess: Meaning; choices: readonly Meaning[] }
  | { what: 'same'; names: string[]; guess: 'one' | 'two' }
  | { what: 'hidden'; rows: number; guess: 'out' };

/** Why something of a file is not in what was read of it. */
export const LEFT_OUT = [
  'before the headings',
  'headings again',
  'total',
  'group',
  'vacancy',
  'no name',
  'footer',
  'hidden',
  'contradiction',
  'same id',
  'no result',
  'formula',
  'too long',
  'not known',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What was left out of a file, and why; `column` where it is a cell and no whole row. */
export interface Note {
  why: LeftOut;
  /** As the spreadsheet counts them. */
  rows: number[];
  column?: string;
  /** What stands there, shortened: of the first of the rows. */
  text: string;
}

/** The first people as they would be read, and how many there are. */
export interface Preview {
  people: StaffMember[];
  count: number;
}

/** How a file was taken: each part of it can be answered otherwise, also where nothing was asked. */
export interface FileLayout {
  sheet: string;
  /** Those in which something stands. */
  sheets: string[];
  headings: number | 'none';
  /** The first rows, to choose the headings from. */
  rows: { row: number; cells: string[] }[];
  /** `column` as answers name it; a heading is '' where there is none. */
  columns: { column: string; place: number; heading: string; holds: StaffColumn | null; samples: string[] }[];
}
