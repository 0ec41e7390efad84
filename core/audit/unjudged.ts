import type { Practice } from '../model/practice.ts';
import type { Audit, Seats } from './finding.ts';

/** What is said of a practice whose system is not known here: nothing, of anybody. */
export const unjudged = (staff: Practice['staff']): Audit => {
  const anyNumber = { atLeast: 0, atMost: staff.length };
  const seats: Seats = { switchedOn: anyNumber, needed: anyNumber };
  return { findings: [], staff: staff.map(({ id }) => ({ id, unread: [] })), seats: { provider: seats, admin: seats } };
};
