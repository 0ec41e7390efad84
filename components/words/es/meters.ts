import type { meters as en } from '../en/meters.ts';

export const meters: typeof en = {
  title: 'Licencias',
  bought: 'compradas: {count}',
  boughtUnread: 'compradas: sin revisar',
  typedIn: 'ingresado por usted',
  on: 'activadas: {count}',
  needed: 'necesarias: {count}',
  range: (least: string, most: string) => `de ${least} a ${most}`,
  meter: (license: string) => `Licencias ${license}`,
};
