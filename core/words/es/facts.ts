import type { facts as en } from '../en/facts.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = {
  on: (boxes: readonly string[]) => `Permiso activado: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `No hay permisos ${level} activados.`,
};

const box = {
  on: (boxes: readonly string[]) => `Permiso activado: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permiso desactivado: ${listed(boxes)}.`,
};

const subscribed = {
  on: ([path]: readonly string[]) => `Está en la lista del personal de ${path}.`,
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
  telehealth: { on: 'Presta servicios por telesalud.' },
  clientPortal: subscribed,
  wiley: subscribed,
  supervisor: { on: (names: readonly string[]) => `Revisa las notas de ${names.join(', ')}.` },
  documentation: { on: 'Figura como facturación con acceso a documentación.' },
  administration: column,
  organizationAdministration: column,
  billing: column,
  default: column,
  billingLevel: box,
  submitsClaims: box,
  onlyAssigned: box,
  supervisoryReview: box,
  sensitive: { on: (boxes: readonly string[]) => `Permiso activado: ${listed(boxes)}.` },
  supervised: {
    on: (names: readonly string[]) => `Tiene supervisor: ${names.join(', ')}.`,
    off: 'No hay supervisor elegido.',
  },
  ownSupervisor: { on: 'Figura como su propio supervisor.' },
  inactiveSupervisor: { on: (names: readonly string[]) => `No en activo: ${names.join(', ')}.` },
  positionClinical: claim,
  positionAdmin: claim,
  positionPlain: claim,
  amaCpt: { on: 'La licencia AMA CPT está activada.', off: 'La licencia AMA CPT está desactivada.' },
  leaving: { on: 'Figura que se va.' },
  self: { on: 'Es usted.' },
  permissionsRead: { off: 'Permisos sin revisar.' },
  ownClientsOnly: { on: 'Según las opciones de License Lens, los terapeutas solo ven a sus propios clientes.' },
};
