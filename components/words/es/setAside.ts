import type { setAside as en } from '../en/setAside.ts';

export const setAside: typeof en = {
  open: 'Descartar…',
  reason: 'Motivo',
  until: 'Hasta (opcional). Vuelve antes si algo cambia.',
  dismiss: 'Descartar',
  note: 'No nombre a clientes: el motivo se imprime en los informes y lo guarda la sincronización, si está activada. Puede restaurar el hallazgo desde la lista de hallazgos descartados.',
  thePractice: 'El consultorio',
  untilDay: (day: string) => `Hasta el ${day}.`,
  restore: 'Restaurar',
  restoreOf: (name: string, label: string) => `Restaurar: ${name}, ${label}`,
  count: (count: number) => (count === 1 ? '1 hallazgo descartado' : `${count} hallazgos descartados`),
};
