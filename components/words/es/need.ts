import type { need as en } from '../en/need.ts';

export const need: typeof en = {
  open: '¿Por qué esta licencia?',
  wait: 'Buscando…',
  unknown: 'Todavía no se sabe: algunas de sus páginas están sin revisar.',
  none: 'No necesita licencia: nada de lo activado la exige.',
  needs: (license) => `Necesita la ${license}. Lo que la exige:`,
  because: {
    owner: 'Es titular de la cuenta',
    telehealth: 'Atiende sesiones de telesalud',
    supervisor: 'Supervisa a profesionales clínicos',
    documentation: 'Escribe notas clínicas',
  },
  changes: 'Un cambio que ayuda',
  noChange: 'Ningún cambio por sí solo ahorraría una licencia.',
  turn: (label, on) => (on ? `Activar “${label}”` : `Desactivar “${label}”`),
  enough: (license) => `entonces basta la ${license}`,
  noneNeeded: 'entonces no necesita licencia',
  fixes: (labels) => `corrige: ${labels}`,
  careful: 'Pregúntele primero: sin un permiso, esa parte de su trabajo se cierra.',
  nearest: 'Tipo de personal más cercano',
  same: 'los mismos permisos',
  differs: (list) => `salvo: ${list}`,
  isOn: (label) => `“${label}” está activado`,
  isOff: (label) => `“${label}” está desactivado`,
};
