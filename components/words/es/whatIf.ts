import type { whatIf as en } from '../en/whatIf.ts';

export const whatIf: typeof en = {
  open: '¿Y si…?',
  nothingChanges: 'Probar no cambia nada.',
  licenses: 'Licencias',
  levels: 'Permisos',
  unread: 'sin leer',
  reset: 'Volver a como está',
  tryIt: 'Cambie algo para ver qué pasaría.',
  same: 'No cambiaría nada.',
  appear: 'Sería nuevo',
  disappear: 'Quedaría corregido',
  needed: (license) => `${license} necesarias`,
  on: (license) => `${license} activadas`,
  from: (before: string, after: string) => `${before} → ${after}`,
  money: 'Al mes',
};
