import { computed, signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import { staffFileWords } from '../../components/words/staffFile.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import {
  type Answers,
  checkSize,
  DEFAULT_SYSTEM_ID,
  emptyPractice,
  type FileAnswer,
  hostSchema,
  type Practice,
  type Question,
  questionsAfter,
  toRemember,
  withAnswer,
} from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from '../shared/staffFileAnswers.ts';
import { attemptData, dataDone, dataProblem, kept } from './dataState.ts';
import { language } from './language.ts';
import type { Read, ReadRequest } from './reading/messages.ts';
import { FileReading } from './reading/reader.ts';

interface ImportDraft {
  fileName: string;
  /** The practice that a staff list is of, as far as it is known without it. */
  target: Practice;
  answers: Answers;
  /** What stands before the admin, answered or not. */
  questions: readonly Question[];
  /** Answers to another file with the same headings were taken over. */
  isRemembered?: boolean;
  /** Undefined while the file is read for the first time. */
  read?: Read;
  /** Why it cannot be read. */
  problem?: string;
}

/** The file that is about to be imported: nothing is changed until the admin says so. */
export const draft = signal<ImportDraft | undefined>(undefined);

/** It has been read for longer than a moment. */
export const isSlow = signal(false);

const MOMENT = 500;

let reading: FileReading | undefined;
let asked = 0;
let pending: Promise<void> = Promise.resolve();

/** What the import would do, in words. */
export const outcome = computed<string[]>(() => {
  const { outcome: would } = draft.value?.read ?? {};
  if (!would) return [];
  const { import: say } = yourDataWords(language.value);
  const before = kept.value?.find(({ host }) => host === would.host)?.staff;
  return [say.would(would.staff, would.host, would.findings), ...(before === undefined ? [] : [say.replaces(before)])];
});

const targetOf = async (host: string, system: string): Promise<Practice> => {
  const known = hostSchema.shape.host.safeParse(host).success
    ? await askInWords({ type: 'exportPractice', host })
    : undefined;
  return known ?? emptyPractice(system, host);
};

const firstTarget = (): Promise<Practice> => {
  const [first] = kept.value ?? [];
  return targetOf(first?.host ?? '', first?.systemId ?? DEFAULT_SYSTEM_ID);
};

const change = (changed: Partial<ImportDraft>): void => {
  if (draft.value) draft.value = { ...draft.value, ...changed };
};

const close = (): void => {
  reading?.stop();
  reading = undefined;
  draft.value = undefined;
  isSlow.value = false;
};

/** Reads the open file with the answers of now. Whatever was asked before is of no interest any more. */
const read = (open?: ReadRequest['open']): Promise<void> => {
  pending = readNow(open);
  return pending;
};

/** What the worker is asked of the open file, with the answers of now. */
const requestOf = ({ answers, target: { staff: _, ...target } }: ImportDraft): ReadRequest => ({
  answers,
  target,
  language: language.value,
});

async function readNow(open: ReadRequest['open']): Promise<void> {
  const own = reading;
  if (!own || !draft.value) return;
  const turn = ++asked;
  const timer = setTimeout(() => {
    isSlow.value = turn === asked && reading === own;
  }, MOMENT);
  const found = await own
    .ask({ ...requestOf(draft.value), ...(open && { open }) })
    .catch((error: unknown) => ({ problem: messageOf(error) }));
  clearTimeout(timer);
  if (turn !== asked || reading !== own) return;
  isSlow.value = false;
  if ('problem' in found) change({ problem: found.problem });
  else change(shown(found));
}

const shown = (found: Read): Partial<ImportDraft> => {
  if (found.kind !== 'staff') return { read: found };
  const { file, answers, isRemembered } = found;
  const before = draft.value?.questions ?? [];
  const questions = questionsAfter(before, answers, 'asked' in file ? file.asked : []);
  return { read: found, answers, questions, ...(isRemembered && { isRemembered }) };
};

/** Reads a file and shows what importing it would do. */
export async function openFile(file: File): Promise<void> {
  close();
  await attemptData(async () => {
    const target = await firstTarget();
    draft.value = { fileName: file.name, target, answers: {}, questions: [] };
    return askInWords({ type: 'kept' });
  });
  try {
    checkSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    reading = new FileReading();
    await read({ name: file.name, bytes, remembered: await keptAnswers() });
  } catch (error) {
    change({ problem: messageOf(error) });
  }
}

/** Says of which practice, in which practice system, a staff list is. */
export async function setTarget(host: string, system: string): Promise<void> {
  const target = await targetOf(host.trim().toLowerCase(), system);
  change({ target });
  await read();
}

/** Takes an answer to what a staff list leaves open. */
export function answer(said: FileAnswer): Promise<void> {
  change({ answers: withAnswer(draft.value?.answers ?? {}, said) });
  return read();
}

const remembered = () => {
  const { read: found, target } = draft.value ?? {};
  if (found?.kind !== 'staff' || !target || !('layout' in found.file)) return undefined;
  return toRemember(found.file.layout, found.answers, target.system);
};

/** Forgets what was answered to earlier files with the same headings, and asks it anew. */
export async function askAgain(): Promise<void> {
  const answers = remembered();
  if (answers) await forgetAnswers(answers);
  change({ answers: {}, questions: [], isRemembered: false });
  await read();
}

export function cancel(): void {
  close();
  dataProblem.value = undefined;
  dataDone.value = yourDataWords().import.cancelled;
}

/** Stops reading, and lets the file be. */
export function stop(): void {
  const { fileName = '' } = draft.value ?? {};
  close();
  dataProblem.value = undefined;
  dataDone.value = staffFileWords().stopped(fileName);
}

/** Keeps what is in the file, all of it or nothing. */
export async function confirm(): Promise<void> {
  await pending;
  const { fileName = '', read: found } = draft.value ?? {};
  const host = found?.outcome?.host;
  const answers = remembered();
  const isDone = await attemptData(async () => {
    if (found?.kind === 'host') return askInWords({ type: 'importHost', data: found.data });
    const taken = draft.value && (await reading?.ask({ ...requestOf(draft.value), isTaken: true }));
    if (taken?.practice) return askInWords({ type: 'importPractice', practice: taken.practice });
    throw new Error(yourDataWords().import.nothing);
  }, yourDataWords().import.done(fileName));
  if (!isDone) return;
  if (answers && host !== undefined) await keepAnswers({ ...answers, host });
  close();
}
