import { computed, signal } from '@preact/signals';
import { yourDataWords } from '../../components/words/yourData.ts';
import {
  auditWith,
  checkSize,
  DEFAULT_SYSTEM_ID,
  emptyPractice,
  type HostData,
  hostSchema,
  matchColumns,
  type Practice,
  type RosterColumn,
  readFile,
  readRoster,
  systemById,
} from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { attemptData, dataDone, dataProblem, kept } from './dataState.ts';
import { language } from './language.ts';
import { readWorkbook } from './workbook.ts';

/** A roster while the admin says of which practice it is, and what its columns hold. */
export interface RosterDraft {
  rows: string[][];
  matching: readonly (RosterColumn | undefined)[];
  /** The practice that it is of, as far as it is known without the roster. */
  target: Practice;
}

interface ImportDraft {
  fileName: string;
  practice?: Practice;
  data?: HostData;
  roster?: RosterDraft;
}

/** The file that is about to be imported: nothing is changed until the admin says so. */
export const draft = signal<ImportDraft | undefined>(undefined);

/** The practice that a roster would give, or what is wrong in it. */
export const rosterResult = computed(() => {
  const { roster } = draft.value ?? {};
  return roster && readRoster(roster.rows, roster.matching, roster.target);
});

/** The practice that would be kept; undefined while there is none. */
export const incoming = computed<Practice | undefined>(() => {
  const { practice, data } = draft.value ?? {};
  const result = rosterResult.value;
  return practice ?? data?.practice ?? (result && 'practice' in result ? result.practice : undefined);
});

/** What the import would do, in words. */
export const preview = computed<string[]>(() => {
  const practice = incoming.value;
  if (!practice) return [];
  const { findings } = auditWith(practice, { now: Date.now() });
  const { import: say } = yourDataWords(language.value);
  const before = kept.value?.find(({ host }) => host === practice.host)?.staff;
  return [
    say.would(practice.staff.length, practice.host, findings.length),
    ...(before === undefined ? [] : [say.replaces(before)]),
  ];
});

const targetOf = async (host: string, system: string): Promise<Practice> => {
  const known = hostSchema.shape.host.safeParse(host).success
    ? await askInWords({ type: 'exportPractice', host })
    : undefined;
  return known ?? emptyPractice(system, host);
};

const rosterOf = async (rows: string[][]): Promise<RosterDraft> => {
  const [first] = kept.value ?? [];
  const target = await targetOf(first?.host ?? '', first?.systemId ?? DEFAULT_SYSTEM_ID);
  return { rows, target, matching: matchColumns(rows[0] ?? [], systemById(target.system)) };
};

/** Reads a file and shows what importing it would do. */
export async function openFile(file: File): Promise<void> {
  draft.value = undefined;
  await attemptData(async () => {
    checkSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = readFile(bytes);
    const fileName = file.name;
    if (found.kind === 'practice') draft.value = { fileName, practice: found.practice };
    else if (found.kind === 'host') draft.value = { fileName, data: found.data };
    else
      draft.value = {
        fileName,
        roster: await rosterOf(found.kind === 'roster' ? found.rows : await readWorkbook(bytes)),
      };
    return askInWords({ type: 'kept' });
  });
}

/** Says of which practice, in which practice system, a roster is. */
export async function setTarget(host: string, system: string): Promise<void> {
  const { fileName, roster } = draft.value ?? {};
  if (!fileName || !roster) return;
  const target = await targetOf(host.trim().toLowerCase(), system);
  const isSame = target.system === roster.target.system;
  const matching = isSame ? roster.matching : matchColumns(roster.rows[0] ?? [], systemById(target.system));
  draft.value = { fileName, roster: { ...roster, target, matching } };
}

/** Says what a column of a roster holds. */
export function setColumn(place: number, column: RosterColumn | undefined): void {
  const { fileName, roster } = draft.value ?? {};
  if (!fileName || !roster) return;
  draft.value = { fileName, roster: { ...roster, matching: roster.matching.with(place, column) } };
}

export function cancel(): void {
  draft.value = undefined;
  dataProblem.value = undefined;
  dataDone.value = yourDataWords().import.cancelled;
}

/** Keeps what is in the file, all of it or nothing. */
export async function confirm(): Promise<void> {
  const { fileName, data } = draft.value ?? {};
  const practice = incoming.value;
  const isDone = await attemptData(
    async () => {
      if (data) return askInWords({ type: 'importHost', data });
      if (practice) return askInWords({ type: 'importPractice', practice });
      throw new Error(yourDataWords().import.nothing);
    },
    yourDataWords().import.done(fileName ?? ''),
  );
  if (isDone) draft.value = undefined;
}
