/** What is told while a file is read for longer than a moment. */
export const reading = {
  reading: (file: string) => `Reading ${file}…`,
  stop: 'Stop',
};
