import type { Severity } from '../rules/rule.ts';

/** One thing to click, with the page where it is, if that page has been seen. */
export interface FixStep {
  text: string;
  url?: string;
  /** What that page is called in the practice system. */
  path?: string;
}

/** What stands beside a person on the page. */
export interface Badge {
  staffId: string;
  name: string;
  label: string;
  severity: Severity;
  /** Why, in one sentence. */
  reason: string;
  /** What to click, with the page where that is. */
  next?: FixStep;
}

/** Badges by the id that a row carries, and by the name of people who share it with nobody. */
export interface Badges {
  byId: Record<string, Badge>;
  byName: Record<string, Badge>;
}
