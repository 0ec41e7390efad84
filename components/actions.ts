import type { AsideView, FindingView, License, StepView } from '../core/index.ts';

/** What the admin can say of a practice where they look at it. */
export interface PracticeActions {
  /** @param until when it is back, in milliseconds since 1970; absent: when its facts change */
  setAside(finding: FindingView, reason: string, until?: number): void;
  takeBack(finding: AsideView): void;
  /** What to do, in order. */
  plan(): Promise<readonly StepView[]>;
  /** How many licenses are bought, where no page could be read that says it. */
  typeIn?(pools: Partial<Record<License, number>>): void;
}
