import type { staffTypes as en } from '../en/staffTypes.ts';

export const staffTypes: typeof en = {
  therapist: 'Terapeuta u otro profesional clínico',
  billerWithDocumentation: 'Facturación con acceso a documentación',
  billerWithoutDocumentation: 'Facturación sin acceso a documentación',
  admin: 'Administración',
  receptionist: 'Recepción',
  scheduler: 'Agenda',
  accountOwner: 'Titular de la cuenta',
};
