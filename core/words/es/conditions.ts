import type { conditions as en } from '../en/conditions.ts';

export const conditions: typeof en = {
  never: 'nunca',
  always: 'siempre',
  not: (fact) => `no: ${fact}`,
  any: (facts) => `alguna de estas: (${facts})`,
  none: (facts) => `ninguna de estas: (${facts})`,
  isUnsaved: 'una página de permisos tiene cambios sin guardar',
  anyone: {
    name: 'esta persona',
    people: 'estas personas',
    seatsNeeded: 'cierto número de licencias',
  },
};
