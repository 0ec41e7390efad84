import type { attestation as en } from '../en/attestation.ts';

export const attestation: typeof en = {
  title: 'Confirmación de accesos',
  by: 'Una hoja por cada',
  ways: { supervisor: 'Supervisor', position: 'Puesto', all: 'Una hoja para todas las personas' },
  noSupervisors: 'Aún no se ha leído ningún supervisor: están en las páginas de permisos.',
  of: { supervisor: 'Supervisor: {name}', position: 'Puesto: {name}', all: 'Todas las personas' },
  rest: { supervisor: 'Sin supervisor leído', position: 'Sin puesto leído', all: 'Todas las personas' },
  ask: 'Revise cada persona: ¿es este el acceso que necesita para su trabajo? Marque “Correcto”, o “Cambiar” y diga abajo qué.',
  asOf: '{host}, al {day}.',
  aboutUnread: '“Sin leer” significa que nadie lo ha mirado todavía. No significa “No”.',
  person: 'Persona',
  owner: 'Titular de la cuenta',
  on: 'Sí',
  off: 'No',
  notRead: 'Sin leer',
  right: 'Correcto',
  toChange: 'Cambiar',
  people: (count: number) => (count === 1 ? '1 persona' : `${count} personas`),
  remarks: 'Qué cambiar, en palabras',
  sign: { place: 'Lugar', date: 'Fecha', name: 'Nombre', signature: 'Firma' },
  nobody: 'Aún no se ha leído a nadie que trabaje allí.',
};
