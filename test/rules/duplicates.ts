import { isTwice, type PracticeOracles } from './oracle.ts';

export const duplicates = {
  'possible-duplicate': {
    holds: ({ people }) => {
      const active = people.filter((one) => one.active);
      if (isTwice(active.map(({ mail }) => mail))) return 'warning';
      return isTwice(active.map(({ name }) => name)) ? 'info' : undefined;
    },
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
} satisfies PracticeOracles;
