import { LICENSES } from '../../model/terms.ts';
import { soldBy } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { ALWAYS_WRITTEN } from '../roster/columns.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { Answers, StaffColumn } from './answers.ts';
import { isFilled, wordKey } from './cellText.ts';
import { fitness, samplesOf, share } from './fitness.ts';
import type { HeadingWords, Proposal } from './headings.ts';
import { LICENSE_COLUMNS } from './headings.ts';
import { statusMeaning } from './meanings.ts';
import { isEmail, looksLikeName } from './personName.ts';

/** So many rows tell what a column holds. */
const SAMPLED = 300;

/** A column of the file, with what it was taken for. */
export interface FileColumn {
  place: number;
  /** How answers name it: its heading, or `#3`. */
  key: string;
  heading: string;
  column: StaffColumn | undefined;
  /** Taken with doubt: the admin is asked. */
  isDoubtful: boolean;
  /** The admin has said so. */
  isSaid: boolean;
  samples: readonly string[];
}

const hasSeveral = ({ cells }: SheetRow): boolean => cells.filter(isFilled).length > 1;

/** Rows that tell what columns hold: a text alone in its row is a group or a footer, where other rows have more. */
const tellingRows = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const first = rows.slice(0, SAMPLED).map(({ number, cells }) => ({ number, cells }));
  const filled = first.filter(hasSeveral);
  return filled.length > 0 ? filled : first;
};

/** What stands in a column. */
type SamplesIn = (place: number) => readonly string[];

/** Of these a column is kept though its words are not known: they are asked, and unread until then. */
const ASKED = new Set<StaffColumn>(['active', 'suspended', ...LICENSE_COLUMNS]);
const ENOUGH = 0.5;
/** Where not one word is known, more of them are something else than a status or a license. */
const ASKED_AT_MOST = 20;

interface Candidate extends Proposal {
  place: number;
  fit: number;
}

const candidatesOf = (
  headings: readonly string[],
  samplesIn: SamplesIn,
  words: HeadingWords,
  system: PracticeSystem,
): Candidate[] => {
  const fitOf = fitness(system);
  const proposals = headings.map((heading) => (heading === '' ? [] : words.of(heading)));
  const ours = new Set(proposals.flat().flatMap(({ column, isOurs }) => (isOurs ? [column] : [])));
  // A file that we wrote ourselves is taken at its word.
  const isOwn = ALWAYS_WRITTEN.every((column) => ours.has(column));
  return proposals.flatMap((all, place) => {
    const samples = samplesIn(place);
    return all.flatMap((proposal): Candidate[] => {
      const how = isOwn && proposal.isOurs ? 1 : fitOf(proposal.column, samples, proposal.isOurs);
      const isSure = how > 0 || (proposal.isOurs && samples.length <= ASKED_AT_MOST);
      const isKept = how >= ENOUGH || (ASKED.has(proposal.column) && !proposal.isBare && isSure);
      return isKept ? [{ ...proposal, place, fit: how }] : [];
    });
  });
};

const isLicenseColumn = (column: StaffColumn): boolean => column.startsWith('licenses.');

/** “Admin” alone may be an administrator of another program: it is a license where another column is one, too. */
const isLikelyBare = (one: Candidate, all: readonly Candidate[], system: PracticeSystem): boolean => {
  if (!one.isBare) return true;
  if (!isLicenseColumn(one.column)) {
    return all.filter((other) => other.isBare && other.column.startsWith('permissions.')).length >= 3;
  }
  return soldBy(system).length > 1
    ? all.some((other) => other.place !== one.place && isLicenseColumn(other.column) && other.column !== one.column)
    : true;
};

/** Each column once, and each meaning once: the most telling heading first. */
const assign = (candidates: readonly Candidate[]): Map<number, Candidate> => {
  const byPlace = new Map<number, Candidate>();
  const taken = new Set<StaffColumn>();
  for (const one of [...candidates].sort((a, b) => a.rank - b.rank || a.place - b.place)) {
    if (byPlace.has(one.place) || taken.has(one.column)) continue;
    byPlace.set(one.place, one);
    taken.add(one.column);
  }
  return byPlace;
};

/** “Name” beside “Surname” is the first name; beside whole names, first and last name say nothing more. */
const settleNames = (found: Map<number, StaffColumn>, samplesIn: SamplesIn): void => {
  const placeOf = (column: StaffColumn): number | undefined => [...found].find(([, one]) => one === column)?.[0];
  const name = placeOf('name');
  if (name === undefined) return;
  const isWhole = share(samplesIn(name), (text) => /[\s,]/.test(text)) >= ENOUGH;
  const last = placeOf('lastName');
  const first = placeOf('firstName');
  if (!isWhole && last !== undefined) {
    if (first === undefined) found.set(name, 'firstName');
    else found.delete(name);
    return;
  }
  if (first !== undefined) found.delete(first);
  if (last !== undefined) found.delete(last);
};

/** Columns without headings tell by what stands in them. */
const guessByValues = (samplesIn: SamplesIn, width: number, system: PracticeSystem): Map<number, StaffColumn> => {
  const found = new Map<number, StaffColumn>();
  const words = new Set(Object.keys(system.positions));
  const isPosition = (text: string): boolean => [...words].some((word) => wordKey(text).includes(word));
  const taken = new Set<StaffColumn>();
  const tests: [StaffColumn, (text: string) => boolean][] = [
    ['email', isEmail],
    ['position', isPosition],
    ['name', looksLikeName],
    ['active', (text) => statusMeaning(text, system) !== undefined && !/^\d$|^[yntf]$/i.test(text)],
  ];
  for (const [column, fits] of tests) {
    for (let place = 0; place < width; place++) {
      const samples = samplesIn(place);
      if (found.has(place) || taken.has(column) || samples.length === 0 || share(samples, fits) < ENOUGH) continue;
      found.set(place, column);
      taken.add(column);
    }
  }
  return found;
};

const widthOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** What each column of a table holds: as the admin has said, else as its heading says and what stands in it confirms. */
export function matchFile(
  headings: readonly string[],
  all: readonly SheetRow[],
  words: HeadingWords,
  system: PracticeSystem,
  { columns: said = {} }: Answers,
): FileColumn[] {
  const rows = tellingRows(all);
  const width = Math.max(headings.length, widthOf(rows));
  const samples = Array.from({ length: width }, (_, place) => samplesOf(rows, place));
  const samplesIn: SamplesIn = (place) => samples[place] ?? [];
  const names = Array.from({ length: width }, (_, place) => headings[place] ?? '');
  const saidOf = (place: number): StaffColumn | null | undefined => {
    const heading = names[place] ?? '';
    return said[`#${place + 1}`] ?? (heading !== '' ? said[heading] : undefined);
  };
  /** What keeps somebody out has the opposite sense of a status, whatever it was matched with. */
  const inItsSense = (column: StaffColumn | null | undefined, heading: string): StaffColumn | undefined =>
    column === 'active' && words.of(heading)[0]?.column === 'suspended' ? 'suspended' : (column ?? undefined);
  const isNamed = (place: number): boolean =>
    Object.hasOwn(said, `#${place + 1}`) || (names[place] !== '' && Object.hasOwn(said, names[place] ?? ''));
  const spoken = new Set(names.flatMap((_, place) => (isNamed(place) ? (saidOf(place) ?? []) : [])));
  const hasHeadings = headings.some((heading) => heading !== '');
  const candidates = hasHeadings
    ? candidatesOf(names, samplesIn, words, system).filter(
        ({ place, column }) => !isNamed(place) && !spoken.has(column),
      )
    : [];
  const likely = candidates.filter((one) => isLikelyBare(one, candidates, system));
  const doubtful = new Map(candidates.filter((one) => !likely.includes(one)).map((one) => [one.place, one]));
  const assigned = assign(likely);
  const found = hasHeadings
    ? new Map([...assigned].map(([place, { column }]) => [place, column]))
    : guessByValues(samplesIn, width, system);
  if (![...spoken].some((column) => column === 'name' || column === 'firstName')) settleNames(found, samplesIn);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((heading, place) => {
    const isSaid = isNamed(place);
    const column = isSaid
      ? inItsSense(saidOf(place), heading)
      : spoken.has(found.get(place) as StaffColumn)
        ? undefined
        : found.get(place);
    return {
      place,
      heading,
      key: heading === '' || (counts.get(heading) ?? 0) > 1 ? `#${place + 1}` : heading,
      column,
      isSaid,
      isDoubtful: !isSaid && column === undefined && doubtful.has(place),
      samples: samplesIn(place).slice(0, 5),
    };
  });
}

export const namesNobody = (columns: readonly FileColumn[]): boolean =>
  !columns.some(({ column }) => column === 'name' || column === 'firstName' || column === 'lastName');

export const licenseOf = (column: StaffColumn) => LICENSES.find((license) => column === `licenses.${license}`);
