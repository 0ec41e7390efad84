import * as z from 'zod/mini';
import { SEVERITIES } from '../../rules/rule.ts';
import { standingSchema } from './standing.ts';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const time = z.number().check(z.nonnegative());
const value = z.union([z.boolean(), z.string().check(z.maxLength(1000))]);

/** Why an audit differs from the one before it; `several`: entries that were put together. */
export const CAUSES = ['reading', 'settings', 'seats', 'import', 'several'] as const;

const entry = z.object({
  at: time,
  by: z.enum(CAUSES),
  /** Keys of findings (`findingKey`). */
  appeared: z.array(text),
  fixed: z.array(text),
  /** How many findings there were then. */
  counts: z.record(z.enum(SEVERITIES), z.int().check(z.nonnegative())),
});

/** `from` absent: nothing had been read; `to` absent: it is unread again. */
const change = z.object({
  at: time,
  fact: text,
  from: z.exactOptional(value),
  to: z.exactOptional(value),
});

const line = z.object({ name: text, changes: z.array(change) });

export const historySchema = z.object({
  version: z.literal(1),
  host: text,
  /** Since when each finding is open that is not known to be fixed, in milliseconds since 1970, by its key. */
  open: z.record(text, time),
  /** Those of `open` that were not in the last audit because their facts were unread. */
  hidden: z.array(text),
  /** The oldest first. From nothing, they lead to `open`. */
  entries: z.array(entry),
  /** Everybody named here, by their id. */
  people: z.record(text, line),
  /** What rules were called, by their ids. */
  labels: z.record(text, text),
  /** How the practice stood, the oldest first; absent where that was not kept yet. */
  standings: z.exactOptional(z.array(standingSchema)),
});

export type Cause = (typeof CAUSES)[number];
/** How an audit differed from the one before it. */
export type HistoryEntry = z.infer<typeof entry>;
/** A fact of a person that changed, such as `licenses.provider`; `at` in milliseconds since 1970. */
export type FactChange = z.infer<typeof change>;
export type PersonLine = z.infer<typeof line>;
/** What has changed in a practice over time: one record per host, of its findings and of its people. */
export type History = z.infer<typeof historySchema>;
