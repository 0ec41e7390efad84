import type { history as en } from '../en/history.ts';

export const history: typeof en = {
  nothing: 'Aún no ha cambiado nada.',
  appeared: 'Nuevo',
  fixed: 'Corregido',
  practice: 'El consultorio',
  more: (count: number) => `y ${count} más`,
  counts: (serious: number) => {
    if (serious === 0) return 'Ese día no quedaba nada por corregir.';
    return serious === 1
      ? 'Ese día quedaba 1 hallazgo por corregir.'
      : `Ese día quedaban ${serious} hallazgos por corregir.`;
  },
  because: {
    settings: 'Cambiaron las opciones o se descartó un hallazgo.',
    seats: 'Se ingresaron las licencias compradas.',
    import: 'Se importó un archivo.',
    several: 'Varios cambios, reunidos.',
  },
  facts: {
    name: 'Nombre',
    position: 'Puesto',
    active: 'En activo',
    owner: 'Titular de la cuenta',
    left: 'Quitado de la lista del personal',
    permission: 'Permiso {permission}',
  },
  on: 'activado',
  off: 'desactivado',
  yes: 'sí',
  no: 'no',
  unread: 'sin revisar',
  change: '{fact}: {from} → {to}',
};
