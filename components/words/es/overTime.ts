import type { overTime as en } from '../en/overTime.ts';

export const overTime: typeof en = {
  title: 'A lo largo del tiempo',
  about: 'Según la última revisión de páginas de cada mes.',
  tooFew: 'La gráfica empieza con el segundo mes en que revise páginas.',
  month: 'Mes',
  bought: 'compradas',
  on: 'activadas',
  needed: 'necesarias',
  column: (license, what) => `${license} ${what}`,
  findings: 'Hallazgos por corregir',
  saves: 'Ahorro posible al mes',
  unknown: 'se desconoce',
  numbers: 'Los números',
  chart: (license) => `Licencias ${license} por mes`,
  range: 'La banda muestra lo posible mientras haya páginas sin revisar.',
};
