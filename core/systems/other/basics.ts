import { placeWords } from '../../words/places.ts';
import type { SystemBasics } from '../system.ts';
import { basics as theranest } from '../theranest/basics.ts';

/** Any other practice system, as far as the quick check needs it. */
export const basics: SystemBasics = {
  ...theranest,
  id: 'other',
  hosts: [],
  name: () => placeWords().other.name,
  paths: () => {
    const { name: _, ...paths } = placeWords().other;
    return { ...paths, seatQuantities: paths.manageSubscription };
  },
};
