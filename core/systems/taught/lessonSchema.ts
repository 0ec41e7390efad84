import * as z from 'zod/mini';
import { LEVELS } from '../../model/terms.ts';
import { mistakeWords } from '../../words/mistakes.ts';
import { COLUMN_ROLES, TAUGHT_KINDS, WORD_ROLES } from './roles.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));

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

/** What an admin has shown of one page: which column, or which box, is which. */
export type Lesson = z.infer<typeof lessonSchema>;

/** What the admin has said of a host: its practice system, and its pages. */
export type HostSettings = z.infer<typeof hostSchema>;
