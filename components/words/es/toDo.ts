import type { toDo as en } from '../en/toDo.ts';

export const toDo: typeof en = {
  title: 'Qué hacer, en orden',
  nothing: 'No hay nada que hacer.',
  open: (path) => `Abrir ${path}`,
  logsOut: 'Al guardar se cierra la sesión de {names}. Pida antes que guarden su trabajo.',
  when: { leaving: 'cuando se vaya esta persona', renewal: 'en la renovación' },
};
