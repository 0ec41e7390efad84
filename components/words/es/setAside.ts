import type { setAside as en } from '../en/setAside.ts';

export const setAside: typeof en = {
  open: 'Dejar a un lado…',
  why: '¿Por qué?',
  until: 'Hasta (o mientras nada cambie)',
  setAside: 'Dejar a un lado',
  thePractice: 'El consultorio',
  untilDay: (day: string) => `Hasta el ${day}.`,
  takeBack: 'Recuperar',
  takeBackOf: (name: string, label: string) => `Recuperar: ${name}, ${label}`,
  count: (count: number) => `${count} a un lado`,
};
