import type { whatIf as en } from '../en/whatIf.ts';

export const whatIf: typeof en = {
  open: '¿Y si…?',
  nothingChanges: 'Probar no cambia nada.',
  licenses: 'Licencias',
  levels: 'Permisos',
  license: { provider: 'Licencia Provider', admin: 'Licencia Admin' },
  unread: 'sin leer',
  reset: 'Volver a como está',
  tryIt: 'Cambie algo para ver qué pasaría.',
  same: 'No cambiaría nada.',
  appear: 'Sería nuevo',
  disappear: 'Quedaría corregido',
  needed: { provider: 'Provider necesarias', admin: 'Admin necesarias' },
  on: { provider: 'Provider activadas', admin: 'Admin activadas' },
  from: (before: string, after: string) => `${before} → ${after}`,
  money: 'Al mes',
};
