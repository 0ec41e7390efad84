import type { Practice } from '../model/practice.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { makePlan } from './makePlan.ts';
import type { Step } from './step.ts';
import { choresOf, type Wish } from './wishes.ts';

export type { Step } from './step.ts';

export type { Wish } from './wishes.ts';

/** What to do about everything that is found at a practice, in an order in which nobody is locked out on the way. */
export const planFixes = (practice: Practice, settings: AuditSettings = {}): Step[] => makePlan(practice, settings);

/**
 * How to make changes safely, together with what is to be put right anyway: a license is switched on before the
 * permissions that need it are given, and goes off after they are taken; whoever leaves loses the admin levels, is
 * deactivated, then their license is switched off, and the seat is given back at renewal.
 * @throws ChangeError for a wish about somebody who is not there, or in a practice system that is not known here
 */
export const planChanges = (practice: Practice, wishes: readonly Wish[], settings: AuditSettings = {}): Step[] =>
  makePlan(practice, settings, choresOf(wishes, practice));
