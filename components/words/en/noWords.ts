export const noWords = {
  problem: 'License Lens could not load its texts.',
  part: 'License Lens could not load a part of itself. Try again.',
  again: 'Try again',
};
