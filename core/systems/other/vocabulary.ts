import type { PageMarks, Vocabulary } from '../system.ts';
import { vocabulary as theranest } from '../theranest/vocabulary.ts';

/** No page of it is known before the admin has shown one. */
const UNKNOWN: PageMarks = { bar: 1, marks: [] };

/**
 * A practice system that nobody has described yet: the admin shows which column is which. Ids of its
 * staff are taken to be 24 hexadecimal digits, UUIDs, or the numbers in its addresses.
 */
export const vocabulary: Vocabulary = {
  ...theranest,
  id: 'other',
  hosts: [],
  languages: [],
  menu: {},
  staffId: '(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)\\d{1,12}(?=[/?#]|$))',
  pages: {
    staffList: UNKNOWN,
    staffPermissions: UNKNOWN,
    manageLicenses: UNKNOWN,
    manageSubscription: UNKNOWN,
    addStaff: UNKNOWN,
    telehealthList: UNKNOWN,
    clientPortalList: UNKNOWN,
    wileyList: UNKNOWN,
    amaLicenses: UNKNOWN,
  },
};
