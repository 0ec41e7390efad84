import type { whatIf as en } from '../en/whatIf.ts';

export const whatIf: typeof en = {
  nothingChanges: 'Solo es una vista previa: nada cambia en su sistema.',
  licenses: 'Licencias',
  levels: 'Permisos',
  unread: 'sin revisar',
  reset: 'Restablecer',
  tryIt: 'Cambie una licencia o un permiso para ver el efecto.',
  same: 'No cambiaría ningún hallazgo.',
  appear: 'Hallazgos nuevos',
  disappear: 'Hallazgos corregidos',
  needed: (license) => `${license} necesarias`,
  on: (license) => `${license} activadas`,
  from: (before: string, after: string) => `${before} → ${after}`,
  money: 'Costo al mes',
};
