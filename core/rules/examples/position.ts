import type { position as rules } from '../families/position.ts';
import type { PersonExamples } from './example.ts';

const NO_LEVEL = { therapist: false, administration: false, organizationAdministration: false };

export const position = {
  'permissions-below-position': {
    fires: { position: 'Family Therapist', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
    spares: { position: 'Biller', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
  },
  'permissions-above-position': {
    fires: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: true } },
    spares: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: false } },
  },
} satisfies PersonExamples<typeof rules>;
