import type { duplicates as rules } from '../families/duplicates.ts';
import type { PracticeExamples } from './example.ts';

export const duplicates = {
  'possible-duplicate': {
    fires: {
      staff: [
        { id: 'a', name: 'Ana Ruiz, LCSW' },
        { id: 'b', name: 'Ruiz, Ana' },
      ],
    },
    spares: {
      staff: [
        { id: 'a', name: 'Ana Ruiz, LCSW' },
        { id: 'b', name: 'Ruiz, Ana', active: false },
      ],
    },
  },
} satisfies PracticeExamples<typeof rules>;
