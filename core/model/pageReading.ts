import * as z from 'zod/mini';
import { rowsSeen } from './practice.ts';
import { zodOf } from './schema/zodOf.ts';
import { LEVELS, LICENSES, PAGE_KINDS, SUBSCRIPTION_PLANS, SUPERVISION_MODES } from './terms.ts';

const text = z.string().check(z.maxLength(500));

const boxReading = z.object({ level: z.enum(LEVELS), label: text, on: z.boolean(), disabled: z.boolean() });

const personReading = z.object({
  name: text.check(z.minLength(1)),
  id: z.exactOptional(text),
  position: z.exactOptional(text),
  email: z.exactOptional(text),
  active: z.exactOptional(z.boolean()),
  owner: z.exactOptional(z.boolean()),
  /** Where the permissions of this person are set. */
  permissionsUrl: z.exactOptional(z.url()),
  licenses: z.exactOptional(z.partialRecord(z.enum(LICENSES), z.boolean())),
  boxes: z.exactOptional(z.array(boxReading).check(z.maxLength(500))),
  supervision: z.exactOptional(
    z.object({ supervisors: z.array(text), mode: z.exactOptional(z.enum(SUPERVISION_MODES)) }),
  ),
});

export const pageReadingSchema = z.object({
  kind: z.enum(PAGE_KINDS),
  system: text,
  url: z.url(),
  staff: z.array(personReading).check(z.maxLength(50_000)),
  plan: z.exactOptional(z.enum(SUBSCRIPTION_PLANS)),
  pools: z.exactOptional(z.partialRecord(z.enum(LICENSES), z.int().check(z.nonnegative()))),
  /** Where the menus lead, by the kind of page. */
  menu: z.exactOptional(z.partialRecord(z.enum(PAGE_KINDS), z.url())),
  /** How many rows of the list have been seen so far, of how many. */
  rows: z.exactOptional(zodOf(rowsSeen)),
  /** `staff` is everybody the list has: whoever is missing is not on it. */
  covers: z.exactOptional(z.enum(['everybody', 'active'])),
});

/** A box of a permissions page, in the page's own words. */
export type BoxReading = z.infer<typeof boxReading>;

/** What one page says of one person; what it does not show is absent. */
export type PersonReading = z.infer<typeof personReading>;

/** What one page says, in its own words: nothing is looked up or concluded yet. */
export type PageReading = z.infer<typeof pageReadingSchema>;
