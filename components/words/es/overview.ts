import type { overview as en } from '../en/overview.ts';

export const overview: typeof en = {
  toPutRight: (people: number) => (people === 1 ? '1 persona por corregir' : `${people} personas por corregir`),
  blocked: (count: number) =>
    `${count} no ${count === 1 ? 'puede' : 'pueden'} trabajar como debería${count === 1 ? '' : 'n'}`,
  wasted: (count: number) => `${count} con una licencia que no ${count === 1 ? 'necesita' : 'necesitan'}`,
  nobody: 'Aún no se ha leído a nadie.',
  nothingSoFar: 'Nada que corregir en lo leído hasta ahora.',
  practice: 'Algo del consultorio requiere atención.',
  noLicenses: 'Este plan no tiene licencias que revisar.',
  well: 'Todo está bien: cada persona tiene la licencia que necesita.',
  licenses: 'Licencias',
  asOf: 'Al {time}.',
};
