import type { rosterSources } from '../../components/words/en/rosterSources.ts';

export type RosterProblem = keyof typeof rosterSources.problems;

/** Why there is nothing to check; `about` is where it was looked for, or what is wrong in it. */
export class RosterError extends Error {
  override name = 'RosterError';
  readonly problem: RosterProblem;
  readonly about: string;

  constructor(problem: RosterProblem, about = '') {
    super(`${problem} ${about}`.trim());
    this.problem = problem;
    this.about = about;
  }
}
