import * as z from 'zod/mini';
import { LICENSES } from './terms.ts';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const time = z.number().check(z.nonnegative());

export const REASON_AT_MOST = 500;

/** Seats that the admin has counted; nobody buys a million. */
export const typedPools = z.partialRecord(z.enum(LICENSES), z.int().check(z.nonnegative(), z.maximum(1_000_000)));

export const setAsideSchema = z.object({
  rule: text,
  /** Absent: about the practice. */
  staffId: z.exactOptional(text),
  /** Of the facts that decide the finding: with others it comes back. */
  fingerprint: text,
  reason: z.string().check(z.minLength(1), z.maxLength(REASON_AT_MOST)),
  /** When it was set aside, in milliseconds since 1970. */
  at: time,
  /** The first moment at which it is back, in milliseconds since 1970; absent: when its facts change. */
  until: z.exactOptional(time),
});

export const noteSchema = z.object({
  version: z.literal(1),
  host: text,
  /** The admin is being led through the pages that have not been read. */
  isChecking: z.exactOptional(z.boolean()),
  /** Stops that were put off, by their keys: “I cannot open this one.” */
  skipped: z.exactOptional(z.array(text).check(z.maxLength(100_000))),
  /** Findings that the admin has set aside. */
  setAside: z.exactOptional(z.array(setAsideSchema).check(z.maxLength(100_000))),
  /** Seats bought as the admin has typed them in, for a page that cannot be read (C8). */
  pools: z.exactOptional(typedPools),
});

/** A finding that the admin has decided not to act on, and why. */
export type SetAside = z.infer<typeof setAsideSchema>;
/** What the admin has said of a practice while working on it. */
export type Note = z.infer<typeof noteSchema>;
