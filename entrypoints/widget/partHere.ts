import type { Part } from './parts.ts';

/** A part that is there with the script itself, and all that it says. */
export const here = <T>(it: T): Part<T> => ({ now: () => it, load: async () => it });
