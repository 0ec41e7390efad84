export { isSameSite } from './address.ts';
export {
  type Audit,
  type AuditSettings,
  auditInPieces,
  auditPractice,
  type Finding,
  type Seats,
  type StaffAudit,
} from './audit.ts';
export { type Auditor, auditor } from './auditor.ts';
export { withDone, withoutBegun } from './begun.ts';
export { applyChanges, ChangeError } from './change.ts';
export { type Change, changeSchema } from './changeSchema.ts';
export { checkLicense, checkStaffType, type LicenseAdvice, STAFF_TYPES } from './check.ts';
export type { Checklist, Stop, Unread } from './checklist.ts';
export { type FewestSeats, fewestSeats } from './fewestSeats.ts';
export { findingKey, fingerprint } from './findingKey.ts';
export {
  type BoxHint,
  boxHint,
  freeSeats,
  hintsFor,
  judgeTicks,
  type KeptPractice,
  type LicenseHints,
  levelHint,
  type PageHints,
  type TicksView,
  whyDisabled,
} from './hints/index.ts';
export { type HistoryDay, historyDays } from './history/days.ts';
export { emptyHistory, remember } from './history/index.ts';
export { type Cause, type FactChange, type History, type HistoryEntry, historySchema } from './history/record.ts';
export { type HistoryLine, openAt, openSince, type PastFinding, personLine, viewHistory } from './history/view.ts';
export { fromHostData, type HostData, isHostData, parseHostData, parseKeepable, toHostData } from './hostData.ts';
export {
  AUDITED,
  type Audited,
  afterChange,
  byHost,
  type Changed,
  describeKept,
  type KeptHost,
  keptAfter,
  tellChanged,
  toFixIn,
  viewChanged,
  viewKept,
  viewUnreadable,
} from './kept.ts';
export { type KeptSettings, toKeep } from './keptSettings.ts';
export { isLabel } from './labels.ts';
export { emptyPractice, merge } from './merge.ts';
export { nameKey, tidyName } from './names.ts';
export { type NearestStaffTypes, nearestStaffTypes, type StaffTypeDistance } from './nearestStaffTypes.ts';
export {
  type Begun,
  type Note,
  noteSchema,
  REASON_AT_MOST,
  type SetAside,
  setAsideSchema,
  typedPools,
} from './note.ts';
export {
  type AsideView,
  auditWith,
  type Badge,
  type Badges,
  type FindingView,
  type FixStep,
  type Glance,
  glanceInPieces,
  type Overview,
  type PageView,
  type SeatsView,
  viewPractice,
} from './overview.ts';
export {
  type BoxSpot,
  type ColumnSketch,
  isAboutPermissions,
  Memory,
  type Missing,
  NotYet,
  OURS,
  type PageResult,
  type PageSketch,
  type PersonRow,
  type ReadPage,
  RollCall,
  readLists,
  readPage,
  type Spots,
  showsMore,
  sketchPage,
  type TableSketch,
  type TitleSpot,
  type UnclearPage,
} from './pages/index.ts';
export { parseInPieces, parsePractice } from './parse.ts';
export { type PermissionInfo, permissionInfo } from './permissionInfo.ts';
export { type MatrixColumn, type PermissionMatrix, permissionMatrix } from './permissionMatrix.ts';
export { findPeople, type PersonView, type UnreadOfPerson, viewPeople } from './personView.ts';
export { atOnce, type InPieces } from './pieces.ts';
export { planChanges, planFixes, type Step, type Wish } from './plan.ts';
export { beginPlan, type ChecklistStep, type StepView, viewChecklist, viewPlan } from './planView.ts';
export {
  FEATURES,
  type Feature,
  isImposed,
  keptUnder,
  NO_POLICY,
  ownPart,
  type Policy,
  underPolicy,
} from './policy.ts';
export type { Practice, StaffMember, Supervision } from './practice.ts';
export { previewRule, type RulePreview } from './previewRule.ts';
export { type PageReading, type PersonReading, pageReadingSchema } from './reading.ts';
export { policySchema, readPolicy } from './readPolicy.ts';
export {
  ATTESTED_BY,
  type Attestation,
  type AttestationSheet,
  type AttestedBy,
  type AttestedPerson,
  attestationOf,
  hasSupervisors,
} from './report/attestation.ts';
export { FLAGS, type KnownColumn, knownColumns, matchColumns, type RosterColumn } from './report/columns.ts';
export { type Imported, readFile } from './report/file.ts';
export { findingsCsv, findingsJson } from './report/findings.ts';
export { givenPractice } from './report/given.ts';
export { jsonInPieces, readJson } from './report/json.ts';
export { LIMITS } from './report/limits.ts';
export { plainCsvInPieces } from './report/plainCsv.ts';
export { practiceCsv } from './report/practiceCsv.ts';
export { type Report, type ReportGroup, reportOf } from './report/print.ts';
export { problemText, type RosterProblem, type RosterResult, readRoster } from './report/roster.ts';
export { checkSize, readText } from './report/text.ts';
export { safeWorkbook, sheetRows, unreadableSheet } from './report/workbook.ts';
export { type RuleEntry, ruleCatalog } from './rules/catalog.ts';
export { inlineRules, personRules, practiceRules } from './rules/index.ts';
export { notesOnUnsaved } from './rules/inline.ts';
export { nameableFacts } from './rules/inWords.ts';
export type { OwnRule } from './rules/ownRule.ts';
export { type Kind, SEVERITIES, type Severity } from './rules/rule.ts';
export type { Need, Range } from './rules/tally.ts';
export { isFoundBy, searchable } from './search.ts';
export { withLapsed, withoutSetAside, withSetAside } from './setAside.ts';
export { CURRENCY, type Prices, parseRule, parseSettings, STALE_AFTER_DAYS, settingsSchema } from './settings.ts';
export { type SharedSeats, shareSeats } from './shareSeats.ts';
export { type SpareSeats, spareSeats } from './spareSeats.ts';
export {
  type Kept,
  openStore,
  RECORD_KINDS,
  type RecordKind,
  type Records,
  type Store,
  StoreError,
} from './store/index.ts';
export { forgetRoster, keepRoster, keptRoster } from './store/rosters.ts';
export {
  EVERYWHERE,
  entriesIn,
  isSyncItem,
  type LastMeeting,
  type Machine,
  type Met,
  meet,
  NEVER_MET,
  NEVER_ON,
  type Own,
  pack,
  practicePrint,
  type Said,
  SYNC_LIMITS,
  type SyncProblem,
  type SyncState,
  textOf,
  unpack,
  withoutPractice,
} from './sync/index.ts';
export { systemBasics } from './systems/basics.ts';
export { licenseName } from './systems/catalog.ts';
export { systemById, systems } from './systems/index.ts';
export { type Source, sources } from './systems/sources.ts';
export type { PracticeSystem, StaffType, SystemBasics, Vocabulary } from './systems/system.ts';
export { vocabularies, vocabularyForHost } from './systems/vocabularies.ts';
export { vocabularyById } from './systems/vocabularyById.ts';
export { adviceOn } from './tasks.ts';
export {
  COLUMN_ROLES,
  type ColumnRole,
  type HostSettings,
  type Lesson,
  TAUGHT_KINDS,
  withLesson,
  withoutLesson,
} from './teach/lesson.ts';
export { hostSchema, lessonSchema } from './teach/lessonSchema.ts';
export { parseHost } from './teach/parseHost.ts';
export { taughtVocabulary } from './teach/vocabulary.ts';
export type { Job, Level, License, PageKind, Plan, Task } from './terms.ts';
export { JOBS, LEVELS, LICENSES, PAGE_KINDS, TASKS } from './terms.ts';
export { fromTold, type Told, type ToldBadge } from './told.ts';
export { withTypedIn } from './typedIn.ts';
export { type WhatIf, whatIf } from './whatIf.ts';
export {
  type FactView,
  type FindingInBrief,
  type PersonFacts,
  personFacts,
  viewFacts,
  viewWhatIf,
  type WhatIfView,
} from './whatIfView.ts';
export { type Reason, type SingleChange, type WhatItTakes, whatItTakes } from './whatItTakes.ts';
export { inLanguage, LANGUAGES, type Language, languageNow, languageOf, speak } from './words/language.ts';
export { spoken } from './words/spoken.ts';
export { PracticeError } from './wrong.ts';
