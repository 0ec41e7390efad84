import * as z from 'zod/mini';
import { changeSchema, hireSchema, leaveSchema, staffChangeSchema } from '../model/changeSchema.ts';
import { LICENSES, PAGE_KINDS } from '../model/terms.ts';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const time = z.number().check(z.nonnegative());

export const REASON_AT_MOST = 500;

/** Seats that the admin has counted: purchased, as far as no page says it (C8). */
export const typedPools = z.partialRecord(z.enum(LICENSES), z.int().check(z.nonnegative(), z.maximum(1_000_000)));

export const dismissalSchema = z.object({
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

const keys = z.array(z.string().check(z.minLength(1), z.maxLength(1000))).check(z.maxLength(100_000));

/** A step that the admin has before them. */
export const worklistStepSchema = z.object({
  /** The same in every language. */
  key: text,
  /** As it was said when it was begun. */
  text: z.string().check(z.minLength(1), z.maxLength(5000)),
  /** Since when it is on the list, in milliseconds since 1970. */
  at: time,
  page: z.exactOptional(z.enum(PAGE_KINDS)),
  when: z.exactOptional(z.enum(['leaving', 'renewal'])),
  /** Keys of the findings it puts right, and of those that are not put right yet. */
  findings: keys,
  left: keys,
  /** What pages show once it is done. `claims` is its name since version 2 of the stored data. */
  claims: z.array(changeSchema).check(z.maxLength(100_000)),
  /** When it was seen to be done; absent: not yet. */
  done: z.exactOptional(time),
});

/** So many changes fit into one draft. */
export const DRAFT_AT_MOST = 100;

/** Changes that the admin thinks about: they are tried on a copy of the practice, and made into a plan once wanted. */
export const planDraftSchema = z.object({
  changes: z.array(staffChangeSchema).check(z.maxLength(DRAFT_AT_MOST)),
  /** How many seats there would be. */
  seats: z.exactOptional(typedPools),
});

/** So many people may be on their way in or out at once. */
export const MOVES_AT_MOST = 100;

export const moveChangeSchema = z.discriminatedUnion('do', [hireSchema, leaveSchema]);

/** Somebody whom the admin was seen to invite, add or deactivate: what is left to do for them is on the list. */
export const moveSchema = z.object({
  /** Since when, in milliseconds since 1970. */
  at: time,
  change: moveChangeSchema,
});

export const adminInputSchema = z.object({
  version: z.literal(1),
  host: text,
  /** The admin is being led through the pages that have not been read. */
  isChecking: z.exactOptional(z.boolean()),
  /** Stops that were put off, by their keys: “I cannot open this one.” */
  skipped: z.exactOptional(z.array(text).check(z.maxLength(100_000))),
  /** Findings that the admin has set aside. */
  setAside: z.exactOptional(z.array(dismissalSchema).check(z.maxLength(100_000))),
  /** Seats bought as the admin has typed them in, for a page that cannot be read (C8). */
  pools: z.exactOptional(typedPools),
  /** Who gets a seat first when there are too few: ids of people, the first one first. */
  seatOrder: z.exactOptional(z.array(text).check(z.maxLength(100_000))),
  draft: z.exactOptional(planDraftSchema),
  /** Since when the draft is a plan, in milliseconds since 1970: its steps are on the list of what to do. */
  plannedAt: z.exactOptional(time),
  moves: z.exactOptional(z.array(moveSchema).check(z.maxLength(MOVES_AT_MOST))),
  /** The list of steps that the admin works through. */
  begun: z.exactOptional(z.array(worklistStepSchema).check(z.maxLength(100_000))),
});

/** A finding that the admin has dismissed (“set aside”), and why. */
export type Dismissal = z.infer<typeof dismissalSchema>;

export type PlanDraft = z.infer<typeof planDraftSchema>;

export type Move = z.infer<typeof moveSchema>;

/** A step on the admin's worklist, done or not. */
export type WorklistStep = z.infer<typeof worklistStepSchema>;

/** What the admin has said of a practice while working on it. */
export type AdminInput = z.infer<typeof adminInputSchema>;
