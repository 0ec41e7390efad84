export const inline = {
  /** Also said after each step that saves permissions: what an admin must know before they do (S1, S3). */
  'saving-logs-out': {
    label: 'Saving logs them out',
    message: 'Saving logs {name} out. Ask them to save their work first.',
    fix: [],
  },
} as const;
