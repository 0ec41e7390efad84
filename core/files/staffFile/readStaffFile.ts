import { emptyPractice } from '../../merge/merge.ts';
import { atOnce, type InPieces } from '../../model/inPieces.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { PracticeError } from '../../model/schema/practiceError.ts';
import { systemById } from '../../systems/index.ts';
import { unknownSystem } from '../../systems/unknownSystem.ts';
import { mistake } from '../formats/mistake.ts';
import { readSheets } from '../sheets/readSheets.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Answers, FileLayout, Note, Preview, Question } from './answers.ts';
import { choicesOf, type FoundTable, findTable, type Table, tableAt } from './headingRow.ts';
import { HeadingWords } from './headings.ts';
import { layoutOf } from './layout.ts';
import { type FileColumn, matchFile, namesNobody } from './matchColumns.ts';
import { staffIn } from './staffIn.ts';

/** What a staff file gives: a practice, or what must be answered first, or why it cannot be read. */
export type StaffFile =
  | { practice: Practice; asked: Question[]; notes: Note[]; preview: Preview; layout: FileLayout }
  | { asked: Question[]; notes: Note[]; preview?: Preview; layout: FileLayout }
  | { problems: Problem[] };

/** Why a file is refused, in words: the place, what was expected there, and what to do. */
export interface Problem {
  text: string;
}

const PREVIEWED = 10;
interface Chosen {
  sheet: Sheet;
  table: Table;
  asked: Question[];
}

const chooseSheet = (
  sheets: readonly Sheet[],
  words: HeadingWords,
  answers: Answers,
): { sheet: Sheet; found?: FoundTable; asked: Question[] } | undefined => {
  const said = sheets.find(({ name }) => name === answers.sheet);
  if (said) return { sheet: said, asked: [] };
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const seen = filled.filter(({ hidden }) => !hidden);
  const open = (seen.length > 0 ? seen : filled).map((sheet) => ({ sheet, found: findTable(sheet, words) }));
  const best = Math.max(0, ...open.map(({ found }) => found.score));
  const likely = open.filter(({ found }) => found.score === best);
  const chosen = likely.find((one) => one.sheet.active) ?? likely[0];
  if (!chosen) return undefined;
  const rivals = open.filter(({ found: { score } }) => score >= 3 && score * 2 >= best);
  const choices = open.map((one) => one.sheet.name);
  return { ...chosen, asked: rivals.length > 1 ? [{ what: 'sheet', guess: chosen.sheet.name, choices }] : [] };
};

const chooseTable = (
  sheet: Sheet,
  found: FoundTable | undefined,
  words: HeadingWords,
  { headings }: Answers,
): { table: Table; asked: Question[] } => {
  if (headings !== undefined) return { table: tableAt(sheet, headings, words), asked: [] };
  const { table, score } = found ?? findTable(sheet, words);
  const choices = choicesOf(sheet);
  if (score === 0) {
    return { table: tableAt(sheet, 'none', words), asked: [{ what: 'headings', guess: 'none', choices }] };
  }
  return { table, asked: [] };
};

const choose = (sheets: readonly Sheet[], words: HeadingWords, answers: Answers): Chosen | undefined => {
  const found = chooseSheet(sheets, words, answers);
  if (!found) return undefined;
  const { table, asked } = chooseTable(found.sheet, found.found, words, answers);
  return { sheet: found.sheet, table, asked: [...found.asked, ...asked] };
};

const previewOf = (people: readonly StaffMember[]): Preview => ({
  people: people.slice(0, PREVIEWED),
  count: people.length,
});

const columnQuestions = (columns: readonly FileColumn[]): Question[] =>
  columns.flatMap(({ isDoubtful, key, samples }): Question[] =>
    isDoubtful ? [{ what: 'column', column: key, guess: null, samples: [...samples] }] : [],
  );

const askForNames = (columns: readonly FileColumn[]): Question[] =>
  columns
    .filter(({ samples }) => samples.length > 0)
    .map(({ key, samples, column }) => ({ what: 'column', column: key, guess: column ?? null, samples: [...samples] }));

const nothingIn = (): PracticeError =>
  mistake(({ places, expected, found }) => [places.file, expected.file, found.nothing]);

/** Where nobody is named, another row may hold the headings. */
const askForHeadings = (sheet: Sheet, { headingRow }: Table, asked: readonly Question[], said: Answers): Question[] =>
  said.headings !== undefined || asked.some(({ what }) => what === 'headings')
    ? []
    : [{ what: 'headings', guess: headingRow ?? 'none', choices: choicesOf(sheet) }];

/**
 * Understands the sheets of a file: who is in it, what is known of them, what is open, and what was left out.
 * @param system id of the practice system in whose words they are read
 */
export const readStaffSheets = (sheets: readonly Sheet[], system: string, answers: Answers = {}): StaffFile =>
  atOnce(staffSheetsInPieces(sheets, system, answers));

/** The same in pieces, for a door that shares its thread with a page. */
export function* staffSheetsInPieces(
  sheets: readonly Sheet[],
  systemId: string,
  answers: Answers,
): InPieces<StaffFile> {
  const system = systemById(systemId);
  if (!system) return { problems: [{ text: unknownSystem(systemId) }] };
  const words = new HeadingWords(system);
  const chosen = choose(sheets, words, answers);
  if (!chosen) return { problems: [{ text: nothingIn().message }] };
  const { sheet, table, asked } = chosen;
  const columns = matchFile(table.headings, table.rows, words, system, answers);
  const layout = layoutOf(sheets, sheet, table, columns);
  if (namesNobody(columns)) {
    const open = [...asked, ...askForHeadings(sheet, table, asked, answers), ...askForNames(columns)];
    return { asked: open, notes: [], layout };
  }
  yield;
  const { staff, notes, words: unknown, shared, hidden } = yield* staffIn(sheet, table, columns, answers, system);
  const questions: Question[] = [
    ...asked,
    ...columnQuestions(columns),
    ...unknown,
    ...(shared.length > 0 && answers.same === undefined
      ? [{ what: 'same', names: shared, guess: 'one' } as const]
      : []),
    ...(hidden > 0 && answers.hidden === undefined ? [{ what: 'hidden', rows: hidden, guess: 'out' } as const] : []),
  ];
  const preview = previewOf(staff);
  if (staff.length === 0)
    return { asked: questions.length > 0 ? questions : askForNames(columns), notes, preview, layout };
  return { practice: { ...emptyPractice(system.id, 'roster'), staff }, asked: questions, notes, preview, layout };
}

/**
 * Reads a staff list from whatever file an admin has: who is in it, and what is known of them. What the file leaves open
 * is asked, with a guess; what is not known is unread, never off.
 * @param system id of the practice system in whose words the file is read
 */
export async function readStaffFile(
  file: { name: string; bytes: Uint8Array },
  system: string,
  answers: Answers = {},
): Promise<StaffFile> {
  try {
    return readStaffSheets(await readSheets(file), system, answers);
  } catch (error) {
    if (error instanceof PracticeError) return { problems: [{ text: error.message }] };
    throw error;
  }
}
