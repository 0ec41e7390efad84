import type { licenseCheck as en } from '../en/licenseCheck.ts';

export const licenseCheck: typeof en = {
  who: '¿Quién es?',
  jobs: {
    therapist: { name: 'Terapeuta u otro profesional', does: 'Atiende a clientes, escribe notas' },
    billerWithDocumentation: { name: 'Facturación, con notas', does: 'Factura, y para eso lee la documentación' },
    billerWithoutDocumentation: { name: 'Facturación, sin notas', does: 'Factura, y nunca lee la documentación' },
    admin: { name: 'Administración', does: 'Configuración, personal, plan y licencias' },
    receptionist: { name: 'Recepción', does: 'Recepción, datos básicos de los clientes' },
    scheduler: { name: 'Agenda', does: 'Calendario y citas' },
    accountOwner: { name: 'Titular de la cuenta', does: 'La cuenta está a su nombre' },
  },
  somethingElse: { name: 'Otra cosa', does: 'Diga qué va a hacer' },
  what: '¿Qué va a hacer?',
  tickAll: 'Marque todo lo que va a hacer.',
  tickOne: 'Marque al menos una cosa que vaya a hacer.',
  show: 'Mostrar la licencia',
  back: 'Atrás',
  again: 'Empezar de nuevo',
  answerFor: (who) => `Para: ${who}`,
  permissions: 'Permisos habituales',
  steps: 'Qué hacer',
  openPage: 'Abrir la página',
  seats: {
    free: (count) => (count === 1 ? 'Hay una libre.' : `Hay ${count} libres.`),
    needed: (count) =>
      count === 0
        ? 'Todavía no se ha comprado ninguna.'
        : `Quienes ya están necesitan todas las que se compraron (${count}).`,
    on: (count) =>
      `Todas las que se compraron (${count}) están activadas. Queda una libre cuando se desactiva a alguien que no la necesita.`,
  },
};
