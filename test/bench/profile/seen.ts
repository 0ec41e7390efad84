import type { Phase } from './phases.ts';
import { allRuns, byPhase } from './report.ts';
import type { Run, ThreadUse } from './thread.ts';

/** How many functions are named. */
export const FUNCTIONS = 12;
/** What a run may take, in milliseconds, and no frame is missed. */
export const FRAME = 16;

/** How long runs take with these phases, in milliseconds, in the middle of the rounds. */
export const phaseOf = (runs: readonly (readonly Run[])[], ...phases: readonly Phase[]): number =>
  byPhase(runs)
    .filter(({ what }) => phases.includes(what as Phase))
    .reduce((total, { value }) => total + value, 0);

/** @throws Error where the profile shows nothing of what was surely done: then it does not show the rest either */
export const expectPhases = (where: string, uses: readonly ThreadUse[], ...phases: readonly Phase[]): void => {
  for (const phase of phases)
    if (phaseOf(allRuns(uses), phase) === 0) throw new Error(`${where}: the profile shows nothing of “${phase}”`);
};
