import { storeProblemWords } from '../../words/storeProblems.ts';

export type StoreProblem = 'newer' | 'full' | 'blocked' | 'broken' | 'migration';

/** Why the cache cannot be used, in words for the admin; what is stored stays as it is. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

const PROBLEM_OF: Record<string, StoreProblem> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
};

/** Says in our words what the browser refused; any other error passes as it is. */
export const fail = (error: unknown): never => {
  if (!(error instanceof DOMException)) throw error;
  const problem = PROBLEM_OF[error.name] ?? 'broken';
  throw new StoreError(problem, storeProblemWords()[problem], { cause: error });
};
