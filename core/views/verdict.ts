import { WITH_LICENSES } from '../rules/rule.ts';
import type { FirstGlance } from './firstGlance.ts';

/**
 * What is said first of a practice: that there are people to put right, that something of the practice itself needs
 * attention, that nobody was read, that nothing was found so far, that its plan has no licenses, or that all is well.
 */
export type Verdict = 'people' | 'practice' | 'nobody' | 'nothingSoFar' | 'noLicenses' | 'well';

/** All is well only where everything was read, licenses are sold, and nothing is found but advice. */
export function verdictOf({ findings, toFix, staff, unread, plan, sells }: FirstGlance): Verdict {
  if (toFix > 0) return 'people';
  if (findings.some(({ severity }) => severity !== 'info')) return 'practice';
  if (staff === 0) return 'nobody';
  if (unread.length > 0) return 'nothingSoFar';
  return sells.length > 0 && WITH_LICENSES.some((one) => one === plan) ? 'well' : 'noLicenses';
}
