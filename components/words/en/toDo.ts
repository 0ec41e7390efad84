export const toDo = {
  title: 'What to do, in order',
  nothing: 'Nothing to do.',
  open: (path: string) => `Open ${path}`,
  logsOut: 'Saving logs {names} out. Ask them to save their work first.',
  when: { leaving: 'when this person leaves', renewal: 'at renewal' },
};
