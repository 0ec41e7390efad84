import type { work as en } from '../en/work.ts';

export const work: typeof en = {
  filters: 'Mostrar solo',
  wrong: 'por corregir',
  save: 'podrían ahorrarse',
  unread: 'sin revisar',
  views: { label: 'Ordenar', person: 'Por persona', step: 'Por paso' },
  search: 'Buscar un nombre o hallazgo',
  found: (people: number, practice: number) =>
    [
      ...(people > 0 || practice === 0 ? [people === 1 ? '1 persona' : `${people} personas`] : []),
      ...(practice > 0 ? [`${practice} sobre el consultorio`] : []),
    ].join(', '),
  steps: (count: number) => (count === 1 ? '1 paso' : `${count} pasos`),
  none: 'Nada coincide. Cambie el filtro o lo que escribió.',
  everything: 'Mostrar todo',
  nothing: 'Aquí nada requiere su atención.',
};
