/** Why mutants survive, by file: a part of what they change, and the reason. */
export const explained: Readonly<Record<string, readonly (readonly [part: string, why: string])[]>> = {};
