import type { Answers, HostData, Language, Practice, RememberedAnswers, StaffFile } from '../../../core/index.ts';

/** What is known of a practice without its staff: a staff list is read in the words of its system. */
export type Target = Omit<Practice, 'staff'>;

/** What the worker is asked: to open a file, or to read the open one with other answers. */
export interface ReadRequest {
  open?: { name: string; bytes: Uint8Array<ArrayBuffer>; remembered: readonly RememberedAnswers[] };
  answers: Answers;
  target: Target;
  language: Language;
}

/** A staff list, as it is read with these answers. */
export interface ReadStaff {
  kind: 'staff';
  file: StaffFile;
  answers: Answers;
  /** The answers are those of another file with the same headings. */
  isRemembered: boolean;
}

/** What is in the file; `practice` is what would be kept, and `findings` how many its audit has. */
export type Read = (ReadStaff | { kind: 'practice' } | { kind: 'host'; data: HostData }) & {
  practice?: Practice;
  findings?: number;
};

export type ReadReply = { read: Read } | { problem: string };
