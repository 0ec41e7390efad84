export { isSameSite } from './address.ts';
export { type Audit, type AuditSettings, auditPractice, type Finding, type Seats, type StaffAudit } from './audit.ts';
export { checkLicense, checkStaffType, type LicenseAdvice, STAFF_TYPES } from './check.ts';
export type { Checklist, Stop, Unread } from './checklist.ts';
export { isLabel } from './labels.ts';
export { emptyPractice, merge } from './merge.ts';
export { nameKey, tidyName } from './names.ts';
export type { Note } from './note.ts';
export {
  type Badge,
  type Badges,
  type FindingView,
  type Overview,
  type PageView,
  viewPractice,
} from './overview.ts';
export {
  type ColumnSketch,
  OURS,
  type PageResult,
  type PageSketch,
  type PersonRow,
  type ReadPage,
  RollCall,
  readPage,
  sketchPage,
  type TableSketch,
  type UnclearPage,
} from './pages/index.ts';
export { PracticeError, parsePractice } from './parse.ts';
export { planFixes, type Step } from './plan.ts';
export type { Practice, StaffMember, Supervision } from './practice.ts';
export { type PageReading, type PersonReading, pageReadingSchema } from './reading.ts';
export { personRules, practiceRules } from './rules/index.ts';
export type { OwnRule } from './rules/ownRule.ts';
export type { Kind, Severity } from './rules/rule.ts';
export type { Need, Range } from './rules/tally.ts';
export { CURRENCY, type Prices, parseRule, parseSettings, STALE_AFTER_DAYS, settingsSchema } from './settings.ts';
export { openStore, type Store, StoreError } from './store/index.ts';
export { systemById, systems, vocabularyById } from './systems/index.ts';
export type { PracticeSystem, StaffType, Vocabulary } from './systems/system.ts';
export { vocabularies, vocabularyForHost } from './systems/vocabularies.ts';
export { adviceOn, taskAdvice } from './tasks.ts';
export {
  COLUMN_ROLES,
  type ColumnRole,
  type HostSettings,
  hostSchema,
  type Lesson,
  lessonSchema,
  TAUGHT_KINDS,
  withLesson,
  withoutLesson,
} from './teach/lesson.ts';
export { parseHost } from './teach/parseHost.ts';
export { taughtVocabulary } from './teach/vocabulary.ts';
export type { Job, Level, License, PageKind, Plan, Task } from './terms.ts';
export { JOBS, LEVELS, LICENSES, PAGE_KINDS, TASKS } from './terms.ts';
