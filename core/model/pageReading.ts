import * as z from 'zod/mini';
import { practiceShape, rowsSeenShape, staffMemberShape, supervisionShape } from './practice.ts';
import { zodFields, zodOf } from './schema/zodOf.ts';
import { LEVELS, PAGE_KINDS } from './terms.ts';

// A reading says what a practice holds, so its fields are those of a practice. What a page is free to write is bounded here,
// and an address has to be one: readings come from the content script of a page, which is not trusted.

const text = z.string().check(z.maxLength(500));

const boxReading = z.object({ level: z.enum(LEVELS), label: text, on: z.boolean(), disabled: z.boolean() });

const { active, unclearStatus, owner, licenses } = staffMemberShape.fields;
const { plan, pools, userLimit, limitReached } = practiceShape.fields;
const { mode } = supervisionShape.fields;

const personReading = z.object({
  name: text.check(z.minLength(1)),
  id: z.exactOptional(text),
  /** A single text of the page names them, which may be anything: they are meant only if they are known by that name. */
  unsure: z.exactOptional(z.literal(true)),
  position: z.exactOptional(text),
  email: z.exactOptional(text),
  ...zodFields({ active, unclearStatus, owner, licenses }),
  /** Where the permissions of this person are set. */
  permissionsUrl: z.exactOptional(z.url()),
  /** Has what a list other than that of the licenses is about. */
  listed: z.exactOptional(z.boolean()),
  boxes: z.exactOptional(z.array(boxReading).check(z.maxLength(500))),
  supervision: z.exactOptional(z.object({ supervisors: z.array(text), ...zodFields({ mode }) })),
});

export const pageReadingSchema = z.object({
  kind: z.enum(PAGE_KINDS),
  system: text,
  url: z.url(),
  staff: z.array(personReading).check(z.maxLength(50_000)),
  ...zodFields({ plan, pools, userLimit, limitReached }),
  /** Of which year a list of yearly licenses is. */
  year: z.exactOptional(z.int()),
  /** Where the menus lead, by the kind of page. */
  menu: z.exactOptional(z.partialRecord(z.enum(PAGE_KINDS), z.url())),
  /** How many rows of the list have been seen so far, of how many. */
  rows: z.exactOptional(zodOf(rowsSeenShape)),
  /** `staff` is everybody the list has: whoever is missing is not on it. */
  covers: z.exactOptional(z.enum(['everybody', 'active'])),
});

/** A box of a permissions page, in the page's own words. */
export type BoxReading = z.infer<typeof boxReading>;

/** What one page says of one person; what it does not show is absent. */
export type PersonReading = z.infer<typeof personReading>;

/** What one page says, in its own words: nothing is looked up or concluded yet. */
export type PageReading = z.infer<typeof pageReadingSchema>;
