import type { facts as en } from '../en/facts.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = {
  on: (boxes: readonly string[]) => `Permiso marcado: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `No hay nada marcado en ${level}.`,
};

const box = {
  on: (boxes: readonly string[]) => `Permiso marcado: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permiso sin marcar: ${listed(boxes)}.`,
};

const claim = {
  on: ([position]: readonly string[]) => `El puesto es “${position}”.`,
};

export const facts: typeof en = {
  active: { off: 'Esta persona ya no está en activo.' },
  left: {},
  owner: { on: 'Esta persona es titular de la cuenta.' },
  provider: { on: 'La {provider} está activada.', off: 'La {provider} está desactivada.' },
  admin: { on: 'La {admin} está activada.', off: 'La {admin} está desactivada.' },
  therapist: column,
  telehealth: { on: 'Atiende sesiones de telesalud.' },
  supervisor: { on: (names: readonly string[]) => `Revisa las notas de ${names.join(', ')}.` },
  documentation: { on: 'Consta que factura y abre documentación.' },
  administration: column,
  organizationAdministration: column,
  billing: column,
  default: column,
  billingLevel: box,
  submitsClaims: box,
  onlyAssigned: box,
  supervisoryReview: box,
  sensitive: { on: (boxes: readonly string[]) => `Permiso marcado: ${listed(boxes)}.` },
  supervised: {
    on: (names: readonly string[]) => `Tiene supervisor: ${names.join(', ')}.`,
    off: 'No hay supervisor elegido.',
  },
  ownSupervisor: { on: 'Consta como supervisor de sus propias notas.' },
  inactiveSupervisor: { on: (names: readonly string[]) => `Ya no en activo: ${names.join(', ')}.` },
  positionClinical: claim,
  positionAdmin: claim,
  positionPlain: claim,
  amaCpt: { on: 'La licencia AMA CPT está activada.', off: 'La licencia AMA CPT está desactivada.' },
  leaving: { on: 'Consta que está por irse.' },
  self: { on: 'Es usted.' },
  permissionsRead: { off: 'No se ha leído ningún permiso.' },
  ownClientsOnly: { on: 'Según su configuración, los terapeutas solo deberían ver a sus propios clientes.' },
};
