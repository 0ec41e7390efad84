import type { ruleSource as en } from '../en/ruleSource.ts';

export const ruleSource: typeof en = {
  guide: (vendor) => `De la guía del fabricante (${vendor}):`,
  inferred: (vendor) => `Deducido de la guía del fabricante (${vendor}):`,
  other: 'Fuente:',
  newTab: '(se abre en otra pestaña)',
};
