import type { HostSettings, Lesson } from './lessonSchema.ts';

export type { HostSettings, Lesson };

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
