import type { worklist as en } from '../en/worklist.ts';

export const worklist: typeof en = {
  title: 'Qué hacer, en orden',
  wait: 'Un momento…',
  nothing: 'No hay nada que hacer.',
  progress: (done: string, total: string) => `${done} de ${total} pasos hechos`,
  openPage: 'Abrir la página',
  openPath: (path: string) => `Abrir la página: ${path}`,
  anywhere: 'Donde se haga',
  leaving: 'Cuando se vaya',
  renewal: 'En la renovación',
  done: 'Hecho',
  toDo: 'Por hacer',
  unsure: 'Ya no está leído: vuelva a abrir la página para saber si está hecho.',
  logsOut: 'Al guardar se cierra la sesión de {names}: pida que guarde antes su trabajo.',
  seats: (by, license) => `${by} ${license} activadas`,
  bought: (by, license) => `${by} ${license} compradas`,
  money: (sum: string) => `${sum} al mes`,
  putAway: 'Guardar la lista',
};
