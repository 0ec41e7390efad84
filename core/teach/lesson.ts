import { LEVELS, LICENSES } from '../terms.ts';
import type { HostSettings, Lesson } from './lessonSchema.ts';

export type { HostSettings, Lesson };

/** The pages that an admin can explain. */
export const TAUGHT_KINDS = ['staffList', 'manageLicenses', 'staffPermissions'] as const;

/** What a column of a taught table may hold. */
export const COLUMN_ROLES = ['name', 'position', 'email', 'status', ...LICENSES, ...LEVELS] as const;

/** What words in a taught table may say. */
export const WORD_ROLES = ['inactive', 'on', 'off'] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
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
