import type { ownRules as en } from '../en/ownRules.ts';

export const ownRules: typeof en = {
  source: 'Una regla de este consultorio',
};
