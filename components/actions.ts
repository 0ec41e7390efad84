import type {
  Change,
  ChecklistStep,
  DismissedView,
  FactView,
  FindingView,
  HistoryLine,
  License,
  NeedView,
  PersonFacts,
  StepView,
  WhatIfView,
} from '../core/index.ts';

/** What the admin can say of a finding. */
export interface FindingActions {
  /** @param until when it is back, in milliseconds since 1970; absent: when its facts change */
  setAside(finding: FindingView, reason: string, until?: number): void;
  takeBack(finding: DismissedView): void;
}

/** What the admin can ask and say of a practice where they see it at a glance. */
export interface PracticeActions extends FindingActions {
  /** What to do, in order. */
  toDo(): Promise<readonly StepView[]>;
  /** How many licenses are bought, where no page could be read that says it. */
  typeIn(pools: Partial<Record<License, number>>): void;
}

/** What the admin can ask and decide where they work through what was found. */
export interface WorkActions extends FindingActions {
  /** What to do, in order, on a list that ticks itself off from now on. */
  startWorklist(): Promise<readonly ChecklistStep[]>;
  putAway(): void;
  /** Undefined: nobody has been read under that id. */
  person(staffId: string): Promise<PersonFacts | undefined>;
  /** Why they need their license, and what would help. */
  need(staffId: string): Promise<NeedView | undefined>;
  /** What changes would do; nothing is changed. */
  whatIf(changes: readonly Change[]): Promise<WhatIfView | undefined>;
  /** The latest first. */
  history(): Promise<readonly HistoryLine[]>;
  personHistory(staffId: string): Promise<readonly FactView[]>;
  /** Opens who can do what. */
  access(): Promise<unknown>;
  /** Opens the page to plan ahead with. */
  planAhead(): Promise<unknown>;
  /** Opens the report, to keep or to print. */
  report(): Promise<unknown>;
  /** Opens the options of License Lens. */
  options(): Promise<unknown>;
}
