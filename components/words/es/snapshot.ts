import type { snapshot as en } from '../en/snapshot.ts';

export const snapshot: typeof en = {
  open: 'Guardar cómo es esta página…',
  title: 'Cómo es esta página',
  lead: 'Si License Lens no puede leer esta página, este archivo muestra por qué a quienes lo hacen. Los nombres, correos, identificadores, fechas y otros textos se cambiaron por otros inventados. Solo quedan las palabras de la página misma. No se envía nada.',
  check: 'Léalo antes de guardarlo. Puede borrar cualquier línea.',
  text: 'Lo que dice el archivo',
  save: 'Guardar el archivo',
  cancel: 'Cancelar',
};
