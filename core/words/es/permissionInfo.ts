import type { permissionInfo as en } from '../en/permissionInfo.ts';

export const permissionInfo: typeof en = {
  kinds: {
    level: 'Este es el nivel mismo.',
    implied: 'Este derecho viene con su nivel y no tiene casilla propia.',
    restriction: 'Esta casilla solo limita el acceso: por sí sola no exige ninguna {anyLicense}.',
    unknown: 'License Lens no conoce esta casilla, así que aplica la regla de su columna.',
  },
  none: 'Los permisos de {level} no necesitan ninguna {anyLicense}.',
  alone: 'Necesita {aProvider}.',
  provider: 'Necesita {aProvider}; {anAdmin} no basta.',
  admin: 'Necesita {anAdmin} o {aProvider}.',
  within: 'Solo tiene efecto con el nivel {level}.',
};
