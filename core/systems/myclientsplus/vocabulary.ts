import type { Vocabulary } from '../system.ts';
import { vocabulary as theranest } from '../theranest/vocabulary.ts';
import { cells } from './cells.ts';
import { labels } from './labels.ts';
import { pages } from './pages.ts';

const { addStaff, refused, words } = theranest;

/**
 * How the pages of My Clients Plus 3 look: the code base of TheraNest, with other words for what is paid and for the
 * clinical level (docs/domain.md §5.1).
 */
export const vocabulary: Vocabulary = {
  ...theranest,
  ...labels,
  pages,
  refused: {
    ...refused,
    // Lists of who is subscribed to something else look just the same (S28).
    headings: [
      ...refused.headings,
      'telehealth',
      'telehealth subscription',
      'active telehealth staff',
      'client portal',
      'client portal subscription',
      'wiley practice planners',
      'ama cpt licenses',
    ],
  },
  // The first box is called like the level (S6, S7).
  addStaff: {
    ...addStaff,
    boxes: { ...addStaff.boxes, therapist: ['is a provider', 'provider', ...addStaff.boxes.therapist] },
  },
  words: {
    ...words,
    ...cells.words,
  },
  plans: [
    ...theranest.plans.filter(({ plan }) => plan === 'trial'),
    {
      plan: 'perProvider',
      all: [{ on: 'text', any: ['per provider', 'provider subscription', 'provider subscriptions'] }],
    },
  ],
};
