import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Practice, parsePractice, type StaffMember } from '../../core/index.ts';

/** What somebody does on a page, one thing at a time. */
export interface Step {
  /** A selector of puppeteer. */
  click?: string;
  doubleClick?: string;
  /** What is typed into the field that was clicked last. */
  type?: string;
  /** The field that is emptied. */
  clear?: string;
  /** Script of the page that is run. */
  run?: string;
  /** Milliseconds until timers of the page have run. */
  wait?: number;
}

/** What is right once everything was done. */
export interface Right {
  /** What the page is: its kind, `unclear`, or `none`. Several: each of them is right. */
  saw: readonly string[];
  /** Badges that are others than those of the practice when all of it is known; '' for none. */
  badges?: Readonly<Record<string, string>>;
  /** Who is new. Everybody else who is new is a stranger. */
  added?: readonly string[];
  /** Who has a badge on the page at the end; absent: everybody with one, if the page is a list. */
  beside?: readonly string[];
  /** What is known of somebody; null: nothing is. */
  facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What is written beside a page. */
interface Beside {
  /** What goes wrong on pages of this kind. */
  about: string;
  /** The path of its address. */
  at: string;
  /** Fields that are not known of anybody before. */
  unknown?: readonly (keyof StaffMember)[];
  /** The page that is open before, by its name in the same folder. */
  after?: string;
  steps?: readonly Step[];
  /** It is not right yet; why. */
  open?: string;
  right: Right;
}

/** A page as it may be in life, with what is right on it. */
export interface Case extends Beside {
  name: string;
  html: string;
}

/** What is known of the practice before a page is opened, and the badge of each of its staff. */
export interface Known {
  practice: Practice;
  badges: Readonly<Record<string, string>>;
}

export const HOST = 'demo.theranest.com';
export const PAGES = join(import.meta.dirname, 'pages');

/** The pages of a folder that have the right answer beside them. */
export const casesIn = (folder: string): Case[] =>
  globSync(join(folder, '*.json'))
    .sort()
    .map((path) => {
      const name = basename(path, '.json');
      const beside = JSON.parse(readFileSync(path, 'utf8')) as Beside;
      return { ...beside, name, html: readFileSync(join(dirname(path), `${name}.html`), 'utf8') };
    });

/** The practice of all cases. */
export function knownBefore(unknown: Beside['unknown'] = []): Known {
  const text = readFileSync(join(import.meta.dirname, 'practice.json'), 'utf8');
  const { practice, badges } = JSON.parse(text) as { practice: { staff: object[] }; badges: Known['badges'] };
  const known = parsePractice({ ...practice, host: HOST });
  const without = (member: StaffMember): StaffMember =>
    Object.fromEntries(
      Object.entries(member).filter(([field]) => !unknown.includes(field as keyof StaffMember)),
    ) as StaffMember;
  return { practice: { ...known, staff: known.staff.map(without) }, badges };
}
