import type { StaffMember } from '../model/practice.ts';
import type { PracticeContext } from '../rules/facts/practiceContext.ts';
import type { FindingHead } from './finding.ts';
import type { Found, FoundOfPractice, Scope } from './judge.ts';

/** How what is found is told: in full, or as a list shows it. */
export interface Teller<F extends FindingHead> {
  person(member: StaffMember, found: Found): F;
  practice(found: FoundOfPractice, context: PracticeContext): F;
}

/** Tells in the language that is spoken when it is asked for. */
export type TellerFor<F extends FindingHead> = (scope: Scope) => Teller<F>;
