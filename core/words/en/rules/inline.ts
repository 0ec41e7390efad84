export const inline = {
  'saving-logs-out': {
    label: 'Saving logs them out',
    message: 'Saving logs {name} out. Ask them to save their work first.',
    fix: [],
  },
} as const;
