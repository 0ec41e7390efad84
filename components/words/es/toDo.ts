import type { toDo as en } from '../en/toDo.ts';

export const toDo: typeof en = {
  title: 'Qué hacer, en orden',
  nothing: 'No hay nada que hacer.',
  openPage: 'Abrir la página',
  logsOut: 'Al guardar se cierra la sesión de {names}.',
  when: { leaving: 'cuando se vaya', renewal: 'en la renovación' },
};
