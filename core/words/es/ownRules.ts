import type { ownRules as en } from '../en/ownRules.ts';

export const ownRules: typeof en = {
  source: 'Regla propia de este consultorio',
};
