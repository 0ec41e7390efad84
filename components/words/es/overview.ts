import type { overview as en } from '../en/overview.ts';

export const overview: typeof en = {
  needAttention: (people: number) =>
    people === 1 ? '1 persona requiere atención' : `${people} personas requieren atención`,
  blocked: (count: number) => `${count} con el acceso bloqueado en parte`,
  wasted: (count: number) => `${count} con una licencia que no ${count === 1 ? 'necesita' : 'necesitan'}`,
  nobody: 'Aún no se ha revisado a nadie.',
  nothingSoFar: 'Nada que corregir hasta ahora. Algunas páginas están sin revisar.',
  practice: 'Algo del consultorio requiere atención.',
  noLicenses: 'Este plan no tiene licencias que revisar.',
  well: 'Nada que corregir: cada persona tiene la licencia que necesita.',
  licenses: 'Licencias',
  asOf: 'Actualizado: {time}.',
};
