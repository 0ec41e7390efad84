import * as z from 'zod/mini';
import { LEVELS, LICENSES } from '../terms.ts';
import { mistakeWords } from '../words/mistakes.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));

/** The pages that an admin can explain. */
export const TAUGHT_KINDS = ['staffList', 'manageLicenses', 'staffPermissions'] as const;

/** What a column of a taught table may hold. */
export const COLUMN_ROLES = ['name', 'position', 'email', 'status', ...LICENSES, ...LEVELS] as const;

/** What words in a taught table may say. */
export const WORD_ROLES = ['inactive', 'on', 'off'] as const;

export const lessonSchema = z.object({
  version: z.literal(1),
  kind: z.enum(TAUGHT_KINDS),
  /** Where the page is; `*` stands for what differs from person to person. */
  path: text,
  /** A heading of the page; for a page about one person with `{name}` where the name stands. */
  heading: z.exactOptional(text),
  /** The heading of the column that holds it. */
  columns: z.partialRecord(z.enum(COLUMN_ROLES), text),
  /** Words in those columns that say that somebody no longer works there, or that a license or permission is on or off. */
  words: z.exactOptional(z.partialRecord(z.enum(WORD_ROLES), z.array(text).check(z.maxLength(20)))),
  /** The permission boxes of a page about one person, by their labels. */
  boxes: z.array(z.object({ label: text, level: z.enum(LEVELS) })).check(z.maxLength(200)),
});

/** The host of an address as a browser writes it: the browser is asked to allow it. */
const isHost = (host: string): boolean =>
  /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(host) && URL.parse(`https://${host}/`)?.host === host;

export const hostSchema = z.object({
  version: z.literal(1),
  host: z.string().check(z.refine(isHost, { error: () => mistakeWords().expected.host('praxis.example') })),
  /** Id of the practice system. */
  system: text,
  lessons: z.array(lessonSchema).check(z.maxLength(50)),
});

export type ColumnRole = (typeof COLUMN_ROLES)[number];
/** What an admin has shown of one page: which column, or which box, is which. */
export type Lesson = z.infer<typeof lessonSchema>;
/** What the admin has said of a host: its practice system, and its pages. */
export type HostSettings = z.infer<typeof hostSchema>;

const isSamePage = (a: Lesson, b: Lesson): boolean => a.kind === b.kind && a.path === b.path;

export const withoutLesson = (settings: HostSettings, lesson: Lesson): HostSettings => ({
  ...settings,
  lessons: settings.lessons.filter((other) => !isSamePage(other, lesson)),
});

/** The settings after a lesson: it takes the place of an earlier one about the same page. */
export const withLesson = (settings: HostSettings, lesson: Lesson): HostSettings => ({
  ...settings,
  lessons: [...withoutLesson(settings, lesson).lessons, lesson],
});
