import type { history as en } from '../en/history.ts';

export const history: typeof en = {
  nothing: 'Aún no ha cambiado nada.',
  appeared: 'Nuevo',
  fixed: 'Corregido',
  practice: 'El consultorio',
  more: (count: number) => `y ${count} más`,
  counts: (serious: number) => (serious === 0 ? 'No quedaba nada por corregir.' : `Quedaban ${serious} por corregir.`),
  because: {
    settings: 'Se cambió lo que se revisa, o se dejó algo a un lado.',
    seats: 'Se escribieron licencias compradas.',
    import: 'Se importó un archivo.',
    several: 'Varios cambios, reunidos.',
  },
  facts: {
    name: 'Nombre',
    position: 'Puesto',
    active: 'En activo',
    owner: 'Titular de la cuenta',
    left: 'Ya no está en la lista del personal',
    permission: 'Permiso {permission}',
  },
  on: 'activado',
  off: 'desactivado',
  yes: 'sí',
  no: 'no',
  unread: 'sin leer',
  change: '{fact}: {from} → {to}',
};
