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
};
