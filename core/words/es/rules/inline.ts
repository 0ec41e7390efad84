import type { inline as en } from '../../en/rules/inline.ts';
import type { Likewise } from '../../likewise.ts';

export const inline: Likewise<typeof en> = {
  'saving-logs-out': {
    label: 'Al guardar se cierra sesión',
    message: 'Al guardar se cierra la sesión de {name}. Pídale antes que guarde su trabajo.',
    fix: [],
  },
};
