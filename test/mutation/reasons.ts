/** A part of what a mutant changes, and why nothing tells it. */
export type Reason = readonly [part: string, why: string];

export const FIELD = 'A field that is there and undefined says what an absent one says.';
export const TYPES = 'The compiler asks for it: what it guards against cannot be there.';
export const SAME = 'Both ways lead to the same: what follows asks again.';
export const COST = 'It saves time alone: the same is worked out again.';
