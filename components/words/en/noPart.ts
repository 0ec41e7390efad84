export const noPart = 'License Lens could not load a part of itself. Try again.';
