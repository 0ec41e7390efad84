export const nothingRead = {
  title: 'No one is checked yet',
  titleOf: (host: string) => `No one is checked yet on ${host}`,
  open: 'Open these pages in your practice system first:',
  each: (page: string) => `${page}, for each person`,
  comes: 'This page fills in by itself as you go.',
};
