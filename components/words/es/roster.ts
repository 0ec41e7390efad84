import type { roster as en } from '../en/roster.ts';

export const roster: typeof en = {
  busy: 'Revisando la lista…',
  checked: (shown, count) => `${shown} ${count === 1 ? 'persona revisada' : 'personas revisadas'}`,
  more: 'Mostrar más',
  shown: (shown, all) => `${shown} de ${all} hallazgos`,
  seats: 'Licencias',
  asJson: 'Hallazgos (JSON)',
  asCsv: 'Hallazgos (CSV)',
  keepSafe: 'Estos archivos nombran al personal. Guárdelos en un lugar seguro.',
  noDismissing: 'Si no hace falta ningún cambio, déjelo así. En esta página no se pueden descartar hallazgos.',
  noPlan: 'No se pudo cargar la lista. Revise la conexión y ábrala de nuevo.',
};
