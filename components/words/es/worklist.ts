import type { worklist as en } from '../en/worklist.ts';

export const worklist: typeof en = {
  title: 'Qué hacer, en orden',
  wait: 'Cargando…',
  nothing: 'No hay nada que hacer.',
  progress: (done: string, total: string) => `${done} de ${total} pasos hechos`,
  open: (path) => `Abrir ${path}`,
  openShort: 'Abrir',
  anywhere: 'Otros pasos',
  leaving: 'Cuando alguien se vaya',
  renewal: 'En la renovación',
  done: 'Hecho',
  toDo: 'Por hacer',
  unsure: 'No se puede confirmar este paso. Vuelva a abrir la página para revisarlo.',
  logsOut: 'Al guardar se cierra la sesión de {names}. Pida antes que guarden su trabajo.',
  seats: (by, license) => `${license} activadas: ${by}`,
  bought: (by, license) => `${license} compradas: ${by}`,
  money: (sum: string) => `${sum} al mes`,
  putAway: 'Quitar los pasos terminados',
};
