import {
  type Answers,
  type FileAnswer,
  type InPieces,
  type Practice,
  type Question,
  questionsAfter,
  type Sheet,
  type StaffFile,
  staffSheetsInPieces,
  withAnswer,
} from '../../core/index.ts';
import { RosterError } from './rosterError.ts';

/** A staff list that was given, as far as it is understood, and what was said of it. */
export class GivenStaffFile {
  readonly sheets: readonly Sheet[];
  answers: Answers = {};
  questions: readonly Question[] = [];
  /** As it was read last. */
  read: StaffFile | undefined;
  /** Whoever looks has seen what it leaves open; or nobody is asked, as the page gives it itself. */
  #isSettled: boolean;

  constructor(sheets: readonly Sheet[], isSettled: boolean) {
    this.sheets = sheets;
    this.#isSettled = isSettled;
  }

  answer(said: FileAnswer): void {
    this.answers = withAnswer(this.answers, said);
  }

  settle(): void {
    this.#isSettled = true;
  }

  /** Undefined as long as something is open. */
  get practice(): Practice | undefined {
    return this.#isSettled && this.read && 'practice' in this.read ? this.read.practice : undefined;
  }

  /** @throws RosterError where it is no staff list at all */
  *readAgain(system: string): InPieces<void> {
    const { answers, sheets } = this;
    const read = yield* staffSheetsInPieces(sheets, system, answers);
    if ('problems' in read) throw new RosterError('notRoster', read.problems.map(({ text }) => text).join(' '));
    this.read = read;
    this.questions = questionsAfter(this.questions, answers, read.asked);
    // Without a question it is shown at once, and stays shown whatever is changed then.
    if (this.questions.length === 0 && 'practice' in read) this.#isSettled = true;
  }
}
