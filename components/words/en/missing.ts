/** A part of a page could not be loaded. */
export const missing = {
  part: 'This part could not be loaded.',
  again: 'Try again',
};
