import type { permissionInfo as en } from '../en/permissionInfo.ts';

export const permissionInfo: typeof en = {
  kinds: {
    level: 'Este es el nivel mismo.',
    implied: 'Este derecho viene con su nivel y no tiene casilla propia.',
    restriction: 'Esta casilla quita y no otorga nada: por sí sola no hace que nadie necesite una licencia.',
    unknown: 'Esta casilla no está en ningún catálogo, así que se juzga por su columna.',
  },
  none: 'Nada bajo {level} necesita una licencia.',
  alone: 'Funciona con {aProvider}.',
  provider: 'Funciona solo con {aProvider}; {anAdmin} no la sustituye.',
  admin: 'Funciona con {anAdmin}; {aProvider} también sirve.',
};
