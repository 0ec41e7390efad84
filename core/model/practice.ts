import type { Of } from './schema/shape.ts';
import { LICENSES, PAGE_KINDS, STAFF_TYPE_IDS, SUBSCRIPTION_PLANS, SUPERVISION_MODES } from './terms.ts';

// What a practice is made of is said here and nowhere else: types, readers and zod schemas follow from these shapes.

/** `seen` of `total` rows of a list; without a total nobody knows how many there are. */
export const rowsSeenShape = { fields: { seen: 'count', total: { maybe: 'count' } } } as const;

/** Where a fact was read: `at` in milliseconds since 1970, `url` of the page; `byName` where it carried no id; `rows` of a list. */
const seen = {
  fields: { at: 'number', url: 'text', byName: { maybe: 'flag' }, rows: { maybe: rowsSeenShape } },
} as const;
const seenByPage = { record: seen, keys: PAGE_KINDS } as const;

export const supervisionShape = {
  fields: { supervisors: { list: 'text' }, mode: { maybe: { oneOf: SUPERVISION_MODES } } },
} as const;

const FLAG = { maybe: 'flag' } as const;
const TEXT = { maybe: 'text' } as const;

export const staffMemberShape = {
  fields: {
    id: 'name',
    name: 'name',
    position: TEXT,
    email: TEXT,
    active: FLAG,
    /** A page says something of whether they work there that is not understood: nobody knows. */
    unclearStatus: FLAG,
    /** The whole staff list was read, and they were not on it any more. */
    left: FLAG,
    owner: FLAG,
    job: { maybe: { oneOf: STAFF_TYPE_IDS } },
    /** On the list of staff who hold telehealth sessions. */
    telehealth: FLAG,
    /** On the lists of staff who are subscribed to the client portal, and to the Wiley planners (S28). */
    clientPortal: FLAG,
    wiley: FLAG,
    /** Has an AMA CPT license for this year: another thing than a license of the plan (C11). */
    amaCpt: FLAG,
    /** Is about to leave the practice, as the admin says. */
    leaving: FLAG,
    /** Is the admin who reads: no page shows them their own permissions (S3). */
    self: FLAG,
    licenses: { maybe: { record: 'flag', keys: LICENSES } },
    permissions: { maybe: { record: 'flag' } },
    supervision: { maybe: supervisionShape },
    /** Where the permissions of this person are set, as a link in their row says. */
    permissionsUrl: TEXT,
    /** Somebody else has the same name, and a page that shows names alone could not tell them apart. */
    ambiguous: FLAG,
    /** When and where each kind of page last showed this person. */
    seen: { maybe: seenByPage },
  },
} as const;

export const practiceShape = {
  fields: {
    version: { oneOf: [1] },
    system: 'name',
    host: 'name',
    plan: { maybe: { oneOf: SUBSCRIPTION_PLANS } },
    pools: { maybe: { record: 'count', keys: LICENSES } },
    /** How many active therapists there are and how many there may be, as the staff list says (S30). */
    userLimit: { maybe: { fields: { used: 'count', allowed: 'count' } } },
    /** The staff list says that the limit is reached, whatever its numbers are. */
    limitReached: FLAG,
    staff: { list: staffMemberShape },
    /** When and where each kind of page was last read. */
    seen: { maybe: seenByPage },
    /** Where the menus of the system lead, by the kind of page. */
    menu: { maybe: { record: 'text', keys: PAGE_KINDS } },
  },
} as const;

export type Seen = Of<typeof seen>;

export type RowsSeen = Of<typeof rowsSeenShape>;
/** One person as far as they have been read: an absent license or permission is unread, never off (docs/design.md §3). */
export type StaffMember = Of<typeof staffMemberShape>;

/** All that has been read of one practice: one record per host. */
export type Practice = Of<typeof practiceShape>;

export type Supervision = Of<typeof supervisionShape>;
