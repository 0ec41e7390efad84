import type { SheetRow } from '../sheets/sheet.ts';
import type { LeftOut, Note, Question } from './answers.ts';
import { textOfCell } from './cellText.ts';
import type { FileColumn } from './matchColumns.ts';
import { MEANINGS, type Meaning } from './meaning.ts';

const LONGEST = 60;

/** A row as it is told of. */
export const shown = ({ cells }: SheetRow): string =>
  cells
    .map((cell) => textOfCell(cell))
    .filter(Boolean)
    .join(' | ')
    .slice(0, LONGEST);

/** What was left out of a file: one note for each reason, and for each column. */
export class Notes {
  /** In the order in which they came up. */
  readonly all: Note[] = [];
  readonly #known = new Map<string | undefined, Map<LeftOut, Note>>();

  /** @param text what is told of the first of the rows */
  add(why: LeftOut, row: SheetRow, text: (row: SheetRow) => string, column?: string): void {
    const ofColumn = this.#known.get(column) ?? new Map<LeftOut, Note>();
    const known = ofColumn.get(why);
    if (known) {
      known.rows.push(row.number);
      return;
    }
    const note: Note = { why, rows: [row.number], text: text(row), ...(column !== undefined && { column }) };
    this.#known.set(column, ofColumn.set(why, note));
    this.all.push(note);
  }
}

export type WordQuestion = Extract<Question, { what: 'word' }>;

const CHOICES: Readonly<Record<string, readonly Meaning[]>> = {
  active: ['active', 'inactive', 'unread'],
  suspended: ['active', 'inactive', 'unread'],
  licenses: ['provider', 'admin', 'both', 'none', 'unread'],
};

const choicesFor = (column = ''): readonly Meaning[] =>
  CHOICES[column] ?? MEANINGS.filter((one) => ['on', 'off', 'unread'].includes(one));

/** The words of a file that are not known: each is asked once for its column. */
export class UnknownWords {
  readonly questions: WordQuestion[] = [];
  readonly #known = new Map<FileColumn, Map<string, WordQuestion>>();

  add(column: FileColumn, word: string): void {
    const ofColumn = this.#known.get(column) ?? new Map<string, WordQuestion>();
    const known = ofColumn.get(word);
    if (known) {
      known.rows++;
      return;
    }
    const { key } = column;
    const choices = choicesFor(column.column);
    const question: WordQuestion = { what: 'word', column: key, word, rows: 1, guess: 'unread', choices };
    this.#known.set(column, ofColumn.set(word, question));
    this.questions.push(question);
  }
}
