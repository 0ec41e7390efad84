import type { storeProblems as en } from '../en/storeProblems.ts';

export const storeProblems: typeof en = {
  newer: 'Lo guardado viene de una versión más nueva de License Lens. Actualice la extensión; no se ha cambiado nada.',
  full: 'El disco está lleno, así que esto no se pudo guardar. Lo guardado antes sigue ahí.',
  blocked: 'El navegador no permite que License Lens guarde datos aquí.',
  waiting:
    'Otra ventana todavía usa lo que guardó una versión anterior de License Lens. Ciérrela e inténtelo de nuevo.',
  broken: 'Lo guardado de este consultorio no se puede leer. No se ha cambiado nada.',
  migration:
    'License Lens se actualizó, pero lo guardado no se pudo pasar a su nueva forma. No se ha cambiado nada: todo sigue ahí en su forma anterior.',
};
