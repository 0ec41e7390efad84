import * as z from 'zod/mini';
import { parsePractice } from '../model/parsePractice.ts';
import type { Practice } from '../model/practice.ts';
import { PracticeError, type Whole } from '../model/schema/practiceError.ts';
import { zodIssueText } from '../model/schema/zodIssue.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { isSystemId } from '../systems/ids.ts';
import { type HostSettings, hostSchema } from '../systems/taught/lessonSchema.ts';
import { parseHost } from '../systems/taught/parseHostSettings.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import { mistakeWords } from '../words/mistakes.ts';
import { type AdminInput, adminInputSchema } from './adminInput.ts';
import { type History, historySchema } from './history/record.ts';
import { toKeep } from './keptSettings.ts';
import type { Kept, RecordKind } from './store/index.ts';

/** Everything that is kept of one host, as it is exported and imported. */
export interface HostData {
  version: 1;
  host: string;
  practice?: Practice;
  note?: AdminInput;
  settings?: AuditSettings;
  history?: History;
  /** Its practice system, and which column is which on its pages. */
  site?: HostSettings;
}

const EXAMPLE = 'demo.theranest.com';
const PARTS = ['practice', 'note', 'settings', 'history', 'site'] as const;

export const toHostData = (host: string, kept: Kept<RecordKind>): HostData => ({
  version: 1,
  host,
  ...(kept.practices && { practice: kept.practices }),
  ...(kept.notes && { note: kept.notes }),
  ...(kept.settings && { settings: kept.settings.settings }),
  ...(kept.history && { history: kept.history }),
  ...(kept.hosts && { site: kept.hosts }),
});

export const fromHostData = ({ host, practice, note, settings, history, site }: HostData): Kept<RecordKind> => ({
  ...(practice && { practices: practice }),
  ...(note && { notes: note }),
  ...(settings && { settings: toKeep(host, settings) }),
  ...(history && { history }),
  ...(site && { hosts: site }),
});

const frame = z.object({ version: z.literal(1), host: hostSchema.shape.host });

const checked = <T>(schema: z.ZodMiniType<T>, input: unknown, whole: Whole): T => {
  const { data, error } = schema.safeParse(input);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  throw new PracticeError(zodIssueText(issue, input, whole));
};

/** An error in a part says in which; parts of another host are refused. */
const part = <T>(name: string, host: string, read: () => T): T => {
  try {
    const value = read();
    if (typeof value === 'object' && value !== null && 'host' in value && value.host !== host) {
      throw new PracticeError(mistakeWords().wrong('host', `“${host}”`, `“${String(value.host)}”`));
    }
    return value;
  } catch (error) {
    if (error instanceof PracticeError) throw new PracticeError(`${name}.${error.message}`);
    throw error;
  }
};

/** Whether a file claims to hold everything of a host, rather than a practice alone. */
export const isHostData = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  !('staff' in input) &&
  PARTS.some((name) => Object.hasOwn(input, name));

/**
 * Takes a practice that is to be kept: of a host that can be, in a practice system that is known.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function parseKeepable(input: unknown): Practice {
  const practice = parsePractice(input);
  const { wrong, expected } = mistakeWords();
  if (!hostSchema.shape.host.safeParse(practice.host).success) {
    throw new PracticeError(wrong('host', expected.host(EXAMPLE), JSON.stringify(practice.host.slice(0, 40))));
  }
  if (!isSystemId(practice.system)) {
    throw new PracticeError(unknownSystem(practice.system));
  }
  return practice;
}

/**
 * Takes everything of a host from outside.
 * @throws PracticeError that names the first wrong place (`practice.staff[3].id`) and what was expected there
 */
export function parseHostData(input: unknown): HostData {
  const { host } = checked(frame, input, 'file');
  const given = input as Readonly<Record<string, unknown>>;
  const read = <T>(name: (typeof PARTS)[number], parse: (value: unknown) => T): T | undefined =>
    Object.hasOwn(given, name) ? part(name, host, () => parse(given[name])) : undefined;
  const practice = read('practice', parseKeepable);
  const note = read('note', (value) => checked(adminInputSchema, value, 'note'));
  const settings = read('settings', (value) => toKeep(host, value).settings);
  const history = read('history', (value) => checked(historySchema, value, 'history'));
  const site = read('site', parseHost);
  const data: HostData = {
    version: 1,
    host,
    ...(practice && { practice }),
    ...(note && { note }),
    ...(settings && { settings }),
    ...(history && { history }),
    ...(site && { site }),
  };
  if (PARTS.every((name) => data[name] === undefined)) {
    const { wrong, whole, expected, found } = mistakeWords();
    throw new PracticeError(wrong(whole.file, expected.oneOf(PARTS.join(', ')), found.none));
  }
  return data;
}
