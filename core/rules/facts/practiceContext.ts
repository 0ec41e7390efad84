import type { Practice } from '../../model/practice.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import type { AuditSettings } from '../auditSettings.ts';
import type { Person, Tally } from '../tally.ts';
import type { Role } from './roles.ts';

/** What the facts about a practice are read from. */
export interface PracticeContext {
  practice: Practice;
  system: JudgedSystem;
  settings: AuditSettings;
  pools: NonNullable<Practice['pools']>;
  tally: Tally;
  /** How many people there are. */
  staff: number;
  /** How many people have a role. */
  count: (role: Role) => number;
  /** Everybody with one of these roles. */
  those: (...roles: readonly Role[]) => Person[];
  /** Active people who share a name or an email address with another one (R51). */
  sharing: () => Person[];
  sharesMail: boolean;
  /** Whether everybody is known who may hold a license, and everybody who may be on the staff. */
  isWhole: { licenses: boolean; staff: boolean };
}

/** A fact about the practice. Its words are a topic of their own (`core/words/en/practiceFacts.ts`). */
export interface PracticeFactDefinition {
  /** Certain, however the unread facts turn out. */
  certain: (context: PracticeContext) => boolean;
  /** Whom it is about. */
  people?: (context: PracticeContext) => Person[];
}
