import type { rosterCells as en } from '../en/rosterCells.ts';

export const rosterCells: typeof en = {
  yesOrNo: [
    ['Sí', 'si'],
    ['No', 'n'],
  ],
  onOrOff: [['Activada'], ['Desactivada']],
  activeOrInactive: [['Activo'], ['Inactivo']],
};
