import type { meters as en } from '../en/meters.ts';

export const meters: typeof en = {
  title: 'Licencias',
  bought: '{count} compradas',
  boughtUnread: 'compradas: sin leer',
  typedIn: 'escrito a mano',
  on: '{count} activadas',
  needed: '{count} necesarias',
  range: (least: string, most: string) => `de ${least} a ${most}`,
  meter: (license: string) => `Puestos: ${license}`,
};
