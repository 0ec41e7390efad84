import type { ama as rules } from '../families/ama.ts';
import type { PersonExamples } from './example.ts';

export const ama = {
  'ama-cpt-off': {
    fires: { amaCpt: false, licenses: { provider: true }, permissions: { therapist: true } },
    spares: { amaCpt: true, licenses: { provider: true }, permissions: { therapist: true } },
  },
  'ama-cpt-unused': {
    fires: { amaCpt: true, active: false },
    spares: { amaCpt: true, permissions: { therapist: true } },
  },
} satisfies PersonExamples<typeof rules>;
