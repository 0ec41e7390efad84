/** What an admin must know before they save permissions (S1, S3). */
export const LOGS_OUT = 'Saving logs {name} out, so ask them to save their work first.';
