import type { work as en } from '../en/work.ts';

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const work: typeof en = {
  filters: 'Mostrar solo',
  counts: {
    wrong: (people) => counted(people, 'persona con accesos por corregir', 'personas con accesos por corregir'),
    save: (people) => counted(people, 'persona con una licencia de más', 'personas con una licencia de más'),
    practice: (findings) => counted(findings, 'hallazgo sobre el consultorio', 'hallazgos sobre el consultorio'),
    unread: (pages) => counted(pages, 'página sin revisar', 'páginas sin revisar'),
  },
  views: { label: 'Vista', person: 'Por persona', step: 'Por paso' },
  whatIf: '¿Y si…?',
  search: 'Buscar un nombre o hallazgo',
  found: (people: number, practice: number) =>
    [
      ...(people > 0 || practice === 0 ? [`${people} ${counted(people, 'persona', 'personas')}`] : []),
      ...(practice > 0
        ? [`${practice} ${counted(practice, 'hallazgo sobre el consultorio', 'hallazgos sobre el consultorio')}`]
        : []),
    ].join(', '),
  steps: (count: number) => (count === 1 ? '1 paso' : `${count} pasos`),
  none: 'Sin resultados. Cambie el filtro o la búsqueda.',
  everything: 'Quitar filtros',
  nothing: 'Todas las páginas están revisadas.',
};
