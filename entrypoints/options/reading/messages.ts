import type { Answers, HostData, Language, Practice, RememberedAnswers, StaffFile } from '../../../core/index.ts';

/** What is known of a practice without its staff: a staff list is read in the words of its system. */
export type Target = Omit<Practice, 'staff'>;

/** What the worker is asked: to open a file, or to read the open one with other answers. */
export interface ReadRequest {
  open?: { name: string; bytes: Uint8Array<ArrayBuffer>; remembered: readonly RememberedAnswers[] };
  answers: Answers;
  target: Target;
  language: Language;
  /** The practice itself is wanted, to be kept. */
  isTaken?: true;
}

/** A staff list, as it is read with these answers. */
export interface ReadStaff {
  kind: 'staff';
  file: StaffFile;
  answers: Answers;
  /** The answers are those of another file with the same headings. */
  isRemembered: boolean;
}

/** What would be kept: of which practice, how many people, and how many findings its audit has. */
export interface Outcome {
  host: string;
  staff: number;
  findings: number;
}

/** What is in the file. The practice itself stays in the worker until it is taken: in the page, it would be there twice. */
export type Read = (ReadStaff | { kind: 'practice' } | { kind: 'host'; data: HostData }) & {
  outcome?: Outcome;
  practice?: Practice;
};

export type ReadReply = { read: Read } | { problem: string };
