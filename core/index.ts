export { checkLicense, checkStaffType, type LicenseAdvice } from './advice/licenseCheck.ts';
export { type PermissionInfo, permissionInfo } from './advice/permissionInfo.ts';
export { adviceOn } from './advice/tasks.ts';
export { auditInPieces, auditPractice } from './audit/audit.ts';
export { type Auditor, auditor } from './audit/auditor.ts';
export type { Audit, Finding, Seats, StaffAudit } from './audit/finding.ts';
export { findingKey } from './audit/findingKey.ts';
export { fingerprint } from './audit/fingerprint.ts';
export { previewRule, type RulePreview } from './audit/previewRule.ts';
export { jsonInPieces, readJson } from './files/formats/json.ts';
export { LIMITS } from './files/formats/limits.ts';
export { checkSize, readText } from './files/formats/text.ts';
export { type Imported, readFile } from './files/readFile.ts';
export {
  ATTESTED_BY,
  type Attestation,
  type AttestationSheet,
  type AttestedBy,
  type AttestedPerson,
  attestationOf,
  hasSupervisors,
} from './files/report/attestation.ts';
export { type Report, type ReportGroup, reportOf } from './files/report/auditReport.ts';
export { findingsCsv, findingsJson } from './files/report/findingsFile.ts';
export { matrixCsv } from './files/report/matrixFile.ts';
export type { RosterColumn } from './files/roster/columns.ts';
export { givenPractice } from './files/roster/givenRoster.ts';
export { type KnownColumn, knownColumns } from './files/roster/headings.ts';
export { practiceCsv } from './files/roster/writeRoster.ts';
export { csvSheetInPieces } from './files/sheets/csv/readCsvSheet.ts';
export { jsonSheets } from './files/sheets/readJsonSheets.ts';
export { readSheets } from './files/sheets/readSheets.ts';
export type { Sheet } from './files/sheets/sheet.ts';
export type {
  Answers,
  FileLayout,
  Note,
  Preview,
  Question,
  StaffColumn,
} from './files/staffFile/answers.ts';
export { answerTo, type FileAnswer, questionKey, questionsAfter, withAnswer } from './files/staffFile/conversation.ts';
export { MEANINGS, type Meaning } from './files/staffFile/meaning.ts';
export {
  type Problem,
  readStaffFile,
  readStaffSheets,
  type StaffFile,
  staffSheetsInPieces,
} from './files/staffFile/readStaffFile.ts';
export { type RememberedAnswers, recall, toRemember } from './files/staffFile/remembered.ts';
export * from './listThenTell.ts';
export { emptyPractice, merge } from './merge/merge.ts';
export { isSameSite } from './model/address.ts';
export { type Change, changeSchema, type StaffChange } from './model/changeSchema.ts';
export { atOnce, type InPieces } from './model/inPieces.ts';
export { isLabel } from './model/labels.ts';
export { forgetNames, idByName, nameKey, tidyName } from './model/names.ts';
export { type PageReading, type PersonReading, pageReadingSchema } from './model/pageReading.ts';
export { parseInPieces, parsePractice } from './model/parsePractice.ts';
export type { Practice, StaffMember, Supervision } from './model/practice.ts';
export { PracticeError } from './model/schema/practiceError.ts';
export { isFoundBy, searchable } from './model/search.ts';
export * from './model/terms.ts';
export { applyChanges, ChangeError } from './plan/change.ts';
export { type FewestSeats, fewestSeats } from './plan/fewestSeats.ts';
export { planChanges, planFixes, type Step, type Wish } from './plan/index.ts';
export { type NearestStaffTypes, nearestStaffTypes, type StaffTypeDistance } from './plan/nearestStaffTypes.ts';
export { type SharedSeats, shareSeats } from './plan/shareSeats.ts';
export { type WhatIf, whatIf } from './plan/whatIf.ts';
export { type Reason, type SingleChange, type WhatItTakes, whatItTakes } from './plan/whatItTakes.ts';
export * from './records/adminInput.ts';
export { byHost } from './records/byHost.ts';
export { withDismissal, withoutDismissal, withoutLapsedDismissals } from './records/dismissals.ts';
export { withDraft, withPlan } from './records/draft.ts';
export { type HistoryDay, historyDays } from './records/history/days.ts';
export { emptyHistory, remember } from './records/history/index.ts';
export {
  type Cause,
  type FactChange,
  type History,
  type HistoryEntry,
  historySchema,
} from './records/history/record.ts';
export {
  type HistoryLine,
  openAt,
  openSince,
  type PastFinding,
  personLine,
  viewHistory,
} from './records/history/view.ts';
export {
  fromHostData,
  type HostData,
  isHostData,
  parseHostData,
  parseKeepable,
  toHostData,
} from './records/hostData.ts';
export { AUDITED, type Audited, type Changed, keptAfter } from './records/keep.ts';
export { type KeptSettings, toKeep } from './records/keptSettings.ts';
export { isImposed, ownPart } from './records/ownPart.ts';
export {
  FEATURES,
  type Feature,
  keptUnder,
  NO_POLICY,
  type Policy,
  underPolicy,
} from './records/policy.ts';
export { policySchema, readPolicy } from './records/readPolicy.ts';
export { movedTo, withSeatOrder } from './records/seatOrder.ts';
export { type Kept, openStore, type Store } from './records/store/index.ts';
export { StoreError } from './records/store/problems.ts';
export { RECORD_KINDS, type RecordKind, type Records } from './records/store/records.ts';
export { forgetRoster, keepRoster, keptRoster } from './records/store/rosters.ts';
export { isSyncItem } from './records/sync/index.ts';
export { practicePrint } from './records/sync/keys.ts';
export { type Own, withoutPractice } from './records/sync/localDecisions.ts';
export { type Machine, type Met, meet, type SyncLog, type SyncProblem } from './records/sync/meet.ts';
export { entriesIn, pack, SYNC_LIMITS, syncItemText, unpack } from './records/sync/pack.ts';
export { EVERYWHERE, type LastMeeting, NEVER_MET, NEVER_ON, type SyncState } from './records/sync/state.ts';
export { auditWith, withTypedIn } from './records/typedInSeats.ts';
export { withoutWorklist } from './records/worklist.ts';
export { withDone } from './records/worklistDone.ts';
export { type AuditSettings, CURRENCY, type Prices, STALE_AFTER_DAYS } from './rules/auditSettings.ts';
export { inlineRules, personRules, practiceRules } from './rules/families/index.ts';
export { type FindingKind, type OwnRule, SEVERITIES, type Severity } from './rules/rule.ts';
export { parseRule, parseSettings, settingsSchema } from './rules/settings.ts';
export type { Need, Range } from './rules/tally.ts';
export { type RuleEntry, ruleCatalog } from './rules/telling/catalog.ts';
export { nameableFacts } from './rules/telling/inWords.ts';
export { remarksOnUnsaved } from './rules/telling/unsaved.ts';
export { FirstLook } from './sense/firstLook.ts';
export { Memory, NotYet } from './sense/memory.ts';
export { OURS } from './sense/ours.ts';
export { isAboutPermissions, lookAt, readPage } from './sense/readPage.ts';
export { isSignIn } from './sense/signIn.ts';
export { type ColumnSketch, type PageSketch, sketchPage, type TableSketch } from './sense/sketchPage.ts';
export type {
  BoxSpot,
  FormSpots,
  NewStaffSpot,
  PageResult,
  PersonRow,
  ReadPage,
  Spots,
  TitleSpot,
} from './sense/spots.ts';
export { writeSnapshot } from './snapshots/snapshot.ts';
export {
  addOnName,
  type Called,
  type LicenseForms,
  licenseForms,
  licenseName,
  licenseTitle,
  pageTitle,
  soldBy,
} from './systems/catalog.ts';
export { hostedSystem } from './systems/hostedSystem.ts';
export { DEFAULT_SYSTEM_ID, isSystemId, OTHER_SYSTEM_ID, SYSTEM_IDS } from './systems/ids.ts';
export { otherSystem, systemById } from './systems/index.ts';
export { defaultBasics, systemBasics } from './systems/registry/basics.ts';
export { hostedSystems } from './systems/registry/hosts.ts';
export { knownSigns } from './systems/registry/signs.ts';
export { defaultSystem, systems } from './systems/registry/systems.ts';
export { vocabularies } from './systems/registry/vocabularies.ts';
export { signsForHost } from './systems/signsForHost.ts';
export { type Source, sources, sourcesOf } from './systems/sources.ts';
export { staffTypeName } from './systems/staffTypeName.ts';
export type { PracticeSystem, Signs, StaffType, SystemBasics, Vocabulary } from './systems/system.ts';
export { withLesson, withoutLesson } from './systems/taught/lesson.ts';
export { type HostSettings, hostSchema, type Lesson, lessonSchema } from './systems/taught/lessonSchema.ts';
export { parseHost } from './systems/taught/parseHostSettings.ts';
export { COLUMN_ROLES, type ColumnRole, TAUGHT_KINDS } from './systems/taught/roles.ts';
export { taughtVocabulary } from './systems/taught/vocabulary.ts';
export { vocabularyById } from './systems/vocabularyById.ts';
export { vocabularyForHost } from './systems/vocabularyForHost.ts';
export type { Missing, NewStaff, UnclearPage } from './understand/result.ts';
export { RollCall } from './understand/rollCall.ts';
export { type FilteredMatrix, filterFor, filterMatrix, type MatrixFilter } from './views/access/filterMatrix.ts';
export { fromMatrixAddress, type MatrixAddress, toMatrixAddress } from './views/access/matrixAddress.ts';
export {
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  type PageToOpen,
  type PermissionMatrix,
  pagesToOpen,
  permissionMatrix,
} from './views/access/permissionMatrix.ts';
export type { Badge, Badges, FixStep } from './views/badge.ts';
export type { Checklist, Stop } from './views/checklist.ts';
export { type DraftChangeView, type DraftView, viewDraft } from './views/draftView.ts';
export type { DismissedView, FindingView } from './views/findingView.ts';
export { findPeople } from './views/findPeople.ts';
export { type BoxHint, boxHint, levelHint, whyDisabled } from './views/hints/boxes.ts';
export { type HintsQuestion, hintsFor, type LeavingView, type PageHints } from './views/hints/index.ts';
export type { LicenseHints } from './views/hints/licenses.ts';
export { type AddStaffView, hiresIn, judgeNewStaff, type NewStaffView } from './views/hints/newStaff.ts';
export { freeSeats, judgeTicks, type KeptPractice, type TicksView } from './views/hints/ticks.ts';
export {
  afterChange,
  describeKept,
  type KeptHost,
  viewChanged,
  viewKept,
  viewUnreadable,
} from './views/keptHost.ts';
export { type HelpfulChange, type NearestType, type NeedView, type Turn, viewNeed } from './views/needView.ts';
export { beginMoves, endLeaving, withNextSteps } from './views/nextSteps.ts';
export { type Month, viewOverTime } from './views/overTime.ts';
export {
  type Glance,
  glanceInPieces,
  type Overview,
  type PageView,
  type SeatsView,
  viewPractice,
} from './views/overview.ts';
export { type PersonView, type UnreadOfPerson, viewPeople } from './views/personView.ts';
export {
  beginPlan,
  type ChecklistStep,
  viewChecklist,
  viewPlan,
} from './views/planView.ts';
export { type SpareSeats, spareSeats } from './views/seatNews.ts';
export { type QueuedPerson, type SeatShareView, viewSeatShare, type WaitingPerson } from './views/seatShare.ts';
export { type StepView, viewFixes } from './views/stepsView.ts';
export { tellChanged, toFixIn } from './views/tell.ts';
export { fromTold, type Told, type ToldBadge } from './views/toldBadges.ts';
export type { Unread } from './views/unreadPages.ts';
export { type Verdict, verdictOf } from './views/verdict.ts';
export {
  type FactView,
  type FindingInBrief,
  type PersonFacts,
  viewFacts,
  viewPersonFacts,
  viewWhatIf,
  type WhatIfView,
} from './views/whatIfView.ts';
export { capitalized } from './words/capitalized.ts';
export { fillKnown, piecesOf } from './words/fill.ts';
export { inLanguage, LANGUAGES, type Language, languageNow, languageOf, speak } from './words/language.ts';
export { addWords, hasWords } from './words/parts.ts';
export { spoken } from './words/spoken.ts';
