import type { licenseCheck as en } from '../en/licenseCheck.ts';

export const licenseCheck: typeof en = {
  who: '¿Para quién es?',
  jobs: {
    therapist: { name: 'Terapeuta u otro profesional', does: 'Atiende a clientes, escribe notas' },
    billerWithDocumentation: {
      name: 'Facturación con acceso a documentación',
      does: 'Factura y lee documentación clínica',
    },
    billerWithoutDocumentation: { name: 'Facturación sin acceso a documentación', does: 'Solo factura' },
    admin: { name: 'Administración', does: 'Configuración, personal, plan y licencias' },
    receptionist: { name: 'Recepción', does: 'Recepción, datos básicos de los clientes' },
    scheduler: { name: 'Agenda', does: 'Calendario y citas' },
    accountOwner: { name: 'Titular de la cuenta', does: 'La cuenta está a su nombre' },
  },
  somethingElse: { name: 'Otra cosa', does: 'Elija sus tareas' },
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
