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

export const PROBLEM_TEXT = {
  newer: 'What is stored was written by a newer version of License Lens. Update the extension; nothing was changed.',
  full: 'The disk is full, so this could not be kept. What was stored before is still there.',
  blocked: 'The browser does not let License Lens keep data here.',
  waiting: 'Another window still uses what an older version of License Lens has stored. Close it and try again.',
  broken: 'What is stored for this practice cannot be read. Nothing was changed.',
  migration:
    'License Lens was updated, but what is stored could not be brought into its new form. Nothing was changed: all of it is still there in its old form.',
} as const satisfies Record<StoreProblem | 'waiting', string>;

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
  throw new StoreError(problem, PROBLEM_TEXT[problem], { cause: error });
};
