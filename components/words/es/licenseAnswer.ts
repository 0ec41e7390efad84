import type { licenseAnswer as en } from '../en/licenseAnswer.ts';

export const licenseAnswer: typeof en = {
  what: '¿Qué va a hacer?',
  selectAll: 'Marque todo lo que va a hacer.',
  selectOne: 'Marque al menos una tarea.',
  show: 'Mostrar la licencia',
  back: 'Atrás',
  again: 'Empezar de nuevo',
  answerFor: (who) => `Para: ${who}`,
  permissions: 'Permisos habituales',
  steps: 'Qué hacer',
  open: (path) => `Abrir ${path}`,
  seats: {
    free: (count) =>
      count === 1 ? 'Hay 1 licencia sin asignar disponible.' : `Hay ${count} licencias sin asignar disponibles.`,
    needed: (count) => {
      if (count === 0) return 'Aún no ha comprado ninguna.';
      return count === 1
        ? 'El personal actual necesita la única licencia comprada.'
        : `El personal actual necesita las ${count} licencias compradas.`;
    },
    on: (count) =>
      `Compradas: ${count}. Ninguna está sin asignar. Para reutilizar una, desactívela a quien no la necesite.`,
  },
};
