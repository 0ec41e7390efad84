import type { AuditSettings, Practice, Severity, StaffMember } from '../../core/index.ts';
import type { Policy, WholePerson } from './wholePerson.ts';

type One = Omit<StaffMember, 'id' | 'name'>;

/**
 * What a rule about a person is held against: when it holds, in plain ifs and without anything of core; the person `a`, Ana
 * Ruiz, with whom it fires and with whom it does not. `others` are on the staff as well.
 */
export interface PersonOracle {
  holds: (person: WholePerson, policy: Policy) => boolean;
  fires: One;
  spares: One;
  others?: readonly StaffMember[];
  settings?: AuditSettings;
}

/** All of one practice, known; days count from 1970. */
export interface WholePractice {
  plan: 'perProvider' | 'trial' | 'activeClient';
  people: readonly {
    name: string;
    mail: string | undefined;
    active: boolean;
    owner: boolean;
    /** Has Organization Administration. */
    runs: boolean;
  }[];
  userLimit: { used: number; allowed: number } | undefined;
  orgAdminsAtMost: number | undefined;
  staleAfterDays: number | undefined;
  now: number | undefined;
  /** When lists, and the permissions of those who are active, were read. */
  daysRead: readonly number[];
  /** Fewer rows of some list were seen than it has. */
  isReadInPart: boolean;
}

/**
 * The same of a rule about the practice: how severe it is where it holds. Rules about seats are held against whole
 * practices in `practice-rules.test.ts`.
 */
export interface PracticeOracle {
  holds: ((practice: WholePractice) => Severity | undefined) | 'seats';
  fires: Partial<Practice>;
  spares: Partial<Practice>;
  settings?: AuditSettings;
}

export type PersonOracles = Readonly<Record<string, PersonOracle>>;
export type PracticeOracles = Readonly<Record<string, PracticeOracle>>;

export const isTwice = (values: readonly (string | undefined)[]): boolean => {
  const told = values.filter((value) => value !== undefined);
  return new Set(told).size < told.length;
};
