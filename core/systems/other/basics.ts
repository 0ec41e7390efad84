import { placeWords } from '../../words/places.ts';
import type { SystemBasics } from '../system.ts';
import { basics as theranest } from '../theranest/basics.ts';

/** Any other practice system, as far as the quick check needs it. */
export const basics: SystemBasics = {
  ...theranest,
  id: 'other',
  hosts: [],
  get name() {
    return placeWords().other.name;
  },
  get paths() {
    const { name: _name, ...paths } = placeWords().other;
    return { ...paths, seatQuantities: paths.manageSubscription };
  },
};
