import type { Member } from './start.ts';

/** Whether somebody is found by a text, as a list does that a library does not filter. */
export const matches = ({ first, last, position, location }: Member, text: string): boolean =>
  `${first} ${last} ${position} ${location}`.toLowerCase().includes(text.toLowerCase());
