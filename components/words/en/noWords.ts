export const noWords = {
  problem: 'License Lens could not load its texts.',
  again: 'Try again',
};
