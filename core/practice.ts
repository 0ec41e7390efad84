import * as z from 'zod/mini';
import { JOBS, LICENSES, PAGE_KINDS, PLANS } from './terms.ts';

const count = z.int().check(z.nonnegative());
/** `seen` of `total` rows of a list; without a total nobody knows how many there are. */
export const rowsSeen = z.object({ seen: count, total: z.exactOptional(count) });
const seen = z.object({
  at: z.number(),
  url: z.string(),
  byName: z.exactOptional(z.boolean()),
  rows: z.exactOptional(rowsSeen),
});
const seenByPage = z.partialRecord(z.enum(PAGE_KINDS), seen);

const supervision = z.object({
  supervisors: z.array(z.string()),
  mode: z.exactOptional(z.enum(['access', 'approve', 'cosign'])),
});

export const staffMemberSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  position: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
  active: z.exactOptional(z.boolean()),
  /** The whole staff list was read, and they were not on it any more. */
  left: z.exactOptional(z.boolean()),
  owner: z.exactOptional(z.boolean()),
  job: z.exactOptional(z.enum(JOBS)),
  /** On the list of staff who hold telehealth sessions. */
  telehealth: z.exactOptional(z.boolean()),
  /** Has an AMA CPT license for this year: another thing than a license of the plan (C11). */
  amaCpt: z.exactOptional(z.boolean()),
  /** Is about to leave the practice, as the admin says. */
  leaving: z.exactOptional(z.boolean()),
  /** Is the admin who reads: no page shows them their own permissions (S3). */
  self: z.exactOptional(z.boolean()),
  licenses: z.exactOptional(z.partialRecord(z.enum(LICENSES), z.boolean())),
  permissions: z.exactOptional(z.record(z.string(), z.boolean())),
  supervision: z.exactOptional(supervision),
  /** Where the permissions of this person are set, as a link in their row says. */
  permissionsUrl: z.exactOptional(z.string()),
  /** Somebody else has the same name, and a page that shows names alone could not tell them apart. */
  ambiguous: z.exactOptional(z.boolean()),
  /** When and where each kind of page last showed this person. */
  seen: z.exactOptional(seenByPage),
});

export const practiceSchema = z.object({
  version: z.literal(1),
  system: z.string().check(z.minLength(1)),
  host: z.string().check(z.minLength(1)),
  plan: z.exactOptional(z.enum(PLANS)),
  pools: z.exactOptional(z.partialRecord(z.enum(LICENSES), count)),
  /** How many active therapists there are and how many there may be, as the staff list says (S30). */
  userLimit: z.exactOptional(z.object({ used: count, allowed: count })),
  staff: z.array(staffMemberSchema),
  /** When and where each kind of page was last read. */
  seen: z.exactOptional(seenByPage),
  /** Where the menus of the system lead, by the kind of page. */
  menu: z.exactOptional(z.partialRecord(z.enum(PAGE_KINDS), z.string())),
});

/** Where a fact was read: `at` in milliseconds since 1970, `url` of the page; `byName` where it carried no id; `rows` of a list. */
export type Seen = z.infer<typeof seen>;
export type RowsSeen = z.infer<typeof rowsSeen>;
/** One person as far as they have been read: an absent license or permission is unread, never off (design §3). */
export type StaffMember = z.infer<typeof staffMemberSchema>;
/** All that has been read of one practice: one record per host. */
export type Practice = z.infer<typeof practiceSchema>;
export type Supervision = z.infer<typeof supervision>;
