import type { storeProblems as en } from '../en/storeProblems.ts';

export const storeProblems: typeof en = {
  newer: 'Los datos guardados vienen de una versión más nueva de License Lens. Actualice la extensión. No cambió nada.',
  full: 'El disco está lleno, así que esto no se guardó. Libere espacio e inténtelo de nuevo. Los datos anteriores están a salvo.',
  blocked: 'Su navegador no permite guardar aquí. Revise su configuración de datos de sitios.',
  waiting:
    'Otra ventana usa datos de una versión anterior de License Lens. Cierre las demás ventanas de License Lens e inténtelo de nuevo.',
  broken: 'Los datos guardados de este consultorio están dañados. No cambió nada.',
  migration: 'License Lens no pudo actualizar los datos guardados. No se perdió nada: la copia anterior sigue ahí.',
};
