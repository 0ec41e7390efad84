import type { facts as enFacts, terms as enTerms } from '../en/facts.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = (title: string) => ({
  says: `tiene algo marcado en ${title}`,
  on: (boxes: readonly string[]) => `Permiso marcado: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `No hay nada marcado en ${level}.`,
});

const box = (says: string) => ({
  says,
  on: (boxes: readonly string[]) => `Permiso marcado: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permiso sin marcar: ${listed(boxes)}.`,
});

const claim = (says: string) => ({
  says,
  on: ([position]: readonly string[]) => `El puesto es “${position}”.`,
});

export const facts: typeof enFacts = {
  active: { says: 'está en activo', off: 'Esta persona ya no está en activo.' },
  left: { says: 'ya no está en la lista del personal' },
  owner: { says: 'es titular de la cuenta', on: 'Esta persona es titular de la cuenta.' },
  provider: {
    says: 'tiene una licencia Provider',
    on: 'La {provider} está activada.',
    off: 'La {provider} está desactivada.',
  },
  admin: {
    says: 'tiene una licencia Admin',
    on: 'La {admin} está activada.',
    off: 'La {admin} está desactivada.',
  },
  therapist: column('Therapist'),
  telehealth: { says: 'atiende sesiones de telesalud', on: 'Atiende sesiones de telesalud.' },
  supervisor: {
    says: 'revisa notas de otras personas',
    on: (names) => `Revisa las notas de ${names.join(', ')}.`,
  },
  documentation: {
    says: 'factura y abre documentación',
    on: 'Consta que factura y abre documentación.',
  },
  administration: column('Administration'),
  organizationAdministration: column('Organization Administration'),
  billing: column('Billing'),
  default: column('Default'),
  billingLevel: box('tiene marcado el nivel Billing'),
  submitsClaims: box('puede enviar reclamos'),
  onlyAssigned: box('solo puede ver a sus clientes asignados'),
  supervisoryReview: box('tiene notas que necesitan revisión'),
  sensitive: {
    says: 'puede borrar clientes o citas, o asignar personal a clientes',
    on: (boxes) => `Permiso marcado: ${listed(boxes)}.`,
  },
  supervised: {
    says: 'tiene supervisor',
    on: (names) => `Tiene supervisor: ${names.join(', ')}.`,
    off: 'No hay supervisor elegido.',
  },
  ownSupervisor: { says: 'supervisa sus propias notas', on: 'Consta como supervisor de sus propias notas.' },
  inactiveSupervisor: {
    says: 'tiene un supervisor que ya no está en activo',
    on: (names) => `Ya no en activo: ${names.join(', ')}.`,
  },
  positionClinical: claim('tiene un puesto que abre notas'),
  positionAdmin: claim('tiene un puesto que dirige el consultorio'),
  positionPlain: claim('tiene un puesto que no hace ni lo uno ni lo otro'),
  amaCpt: {
    says: 'tiene una licencia AMA CPT',
    on: 'La licencia AMA CPT está activada.',
    off: 'La licencia AMA CPT está desactivada.',
  },
  leaving: { says: 'está por irse', on: 'Consta que está por irse.' },
  self: { says: 'es quien lee estas páginas', on: 'Es usted.' },
  permissionsRead: { says: 'tiene permisos que se leyeron', off: 'No se ha leído ningún permiso.' },
  ownClientsOnly: {
    says: 'solo debería ver a sus propios clientes, según su configuración',
    on: 'Según su configuración, los terapeutas solo deberían ver a sus propios clientes.',
  },
};

export const terms: typeof enTerms = {
  needsProvider: 'tiene o hace algo que necesita una licencia Provider',
  needsAdmin: 'tiene marcado algo que necesita una licencia Admin',
};
