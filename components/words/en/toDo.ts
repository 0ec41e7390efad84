export const toDo = {
  title: 'What to do, in order',
  nothing: 'Nothing is to be done.',
  openPage: 'Open the page',
  logsOut: 'Saving logs {names} out.',
  when: { leaving: 'when they leave', renewal: 'at renewal' },
};
