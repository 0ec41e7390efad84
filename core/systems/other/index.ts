import type { PracticeSystem } from '../system.ts';
import { theranest } from '../theranest/index.ts';
import { vocabulary } from './vocabulary.ts';

const { start: _, ...known } = theranest;

/** Any other practice system, as far as the admin has shown its pages; it sells the licenses of S1. */
export const other: PracticeSystem = {
  ...known,
  ...vocabulary,
  name: 'Another practice system',
  paths: {
    staffList: 'your staff list',
    staffPermissions: 'the permissions of the person',
    manageLicenses: 'the page with the licenses',
    manageSubscription: 'the page with your subscription',
    seatQuantities: 'the page with your subscription',
  },
};
