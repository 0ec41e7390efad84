import type { Practice, StaffMember } from '../../model/practice.ts';
import type { AuditSettings } from '../auditSettings.ts';

type One = Omit<StaffMember, 'id' | 'name'>;

/** The person `a`, Ana Ruiz, with whom a rule fires and with whom it does not; `others` are on the staff as well. */
export interface PersonExample {
  fires: One;
  spares: One;
  others?: readonly StaffMember[];
  settings?: AuditSettings;
}

/** What is known of a practice with which a rule fires and with which it does not. */
export interface PracticeExample {
  fires: Partial<Practice>;
  spares: Partial<Practice>;
  settings?: AuditSettings;
}

type Ids<Rules extends readonly { id: string }[]> = Rules[number]['id'];

/** Examples of these rules: every rule has its own, and there are no others. */
export type PersonExamples<Rules extends readonly { id: string }[]> = Record<Ids<Rules>, PersonExample>;

export type PracticeExamples<Rules extends readonly { id: string }[]> = Record<Ids<Rules>, PracticeExample>;
