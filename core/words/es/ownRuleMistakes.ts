import type { ownRuleMistakes as en } from '../en/ownRuleMistakes.ts';

export const ownRuleMistakes: typeof en = {
  fact: 'el nombre de un dato, como “active” o “provider”',
  factOrGroup: 'el nombre de un dato, o “all”, “any” o “none” con una lista',
  parts: 'una lista de uno a cuarenta datos o condiciones',
  simpler: 'una condición más sencilla',
  place: (stranger, known) => `nada como ${stranger}; puede nombrar ${known}`,
  fiveWords: 'cinco palabras como máximo',
  id: 'un identificador en minúsculas, como “billing-needs-default”',
  otherId: 'un identificador que no tenga ninguna regla incluida',
};
