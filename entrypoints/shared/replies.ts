import type { Shortcut } from '../../components/shortcutNames.ts';
import type {
  AuditSettings,
  ChecklistStep,
  FactView,
  HistoryLine,
  HostData,
  HostSettings,
  KeptPractice,
  Month,
  NeedView,
  Overview,
  PageHints,
  PageView,
  PersonFacts,
  PersonView,
  Practice,
  StepView,
  Told,
  WhatIfView,
} from '../../core/index.ts';
import type { HostWords, KeptHere, PolicyNow, SyncNow } from './messages.ts';
import type { DraftNow, MatrixNow, SeatShareNow } from './practicesNow.ts';

/** An answer, or the reason why there is none, in words for the admin. */
export type Reply<T> = { ok: true; value: T } | { ok: false; message: string };

export interface Replies {
  /** All that is shown, where that was asked for. */
  reading: PageView | Told | undefined;
  /** Undefined: nothing has been read of this host yet. */
  view: PageView | undefined;
  progressHere: PageView | undefined;
  /** Undefined: nothing has been read of this host yet. */
  hints: PageHints | undefined;
  /** Undefined: nothing has been read of this host yet. */
  practiceHere: KeptPractice | undefined;
  beginHere: undefined;
  stayHere: undefined;
  toDo: StepView[];
  startWorklistHere: ChecklistStep[];
  whatIfHere: WhatIfView | undefined;
  /** Undefined: nobody has been read under that id. */
  personHere: PersonFacts | undefined;
  /** Undefined: nobody has been read under that id. */
  needHere: NeedView | undefined;
  historyHere: HistoryLine[];
  /** The latest first. */
  personHistoryHere: FactView[];
  report: undefined;
  access: undefined;
  planAhead: undefined;
  options: undefined;
  /** Whether it is open now. */
  sidePanel: boolean;
  shortcuts: Shortcut[];
  changeShortcuts: undefined;
  overTime: Month[];
  people: PersonView[];
  need: NeedView | undefined;
  matrix: MatrixNow;
  seatShare: SeatShareNow;
  keepSeatOrder: SeatShareNow;
  draft: DraftNow;
  keepDraft: DraftNow;
  planDraft: DraftNow;
  /** Undefined: the admin has said nothing of this host. */
  words: HostWords | undefined;
  teach: HostWords;
  unteach: HostWords;
  /** The script runs in the page now. */
  load: undefined;
  loadWords: undefined;
  overviews: Overview[];
  progress: Overview[];
  hosts: HostSettings[];
  policy: PolicyNow;
  keepHost: HostSettings[];
  forgetHost: HostSettings[];
  setAsideHere: PageView | undefined;
  takeBackHere: PageView | undefined;
  setAside: Overview[];
  takeBack: Overview[];
  typeIn: Overview[];
  settings: AuditSettings;
  keepSettings: AuditSettings;
  /** The latest first. */
  history: HistoryLine[];
  kept: KeptHere[];
  /** Undefined: nothing has been read of this host. */
  exportPractice: Practice | undefined;
  exportHost: HostData;
  importPractice: KeptHere[];
  importHost: KeptHere[];
  eraseCache: KeptHere[];
  eraseHost: KeptHere[];
  sync: SyncNow;
  keepSync: SyncNow;
  eraseSync: SyncNow;
}
