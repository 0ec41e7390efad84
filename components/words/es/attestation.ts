import type { attestation as en } from '../en/attestation.ts';

export const attestation: typeof en = {
  title: 'Revisión de accesos del personal',
  by: 'Agrupar hojas por',
  ways: { supervisor: 'Supervisor', position: 'Puesto', all: 'Sin agrupar' },
  noSupervisors: 'Aún no hay supervisores. Abra la página de permisos de cada persona para revisarlo.',
  of: { supervisor: 'Supervisor: {name}', position: 'Puesto: {name}' },
  rest: { supervisor: 'Sin supervisor conocido', position: 'Sin puesto conocido', all: 'Todo el personal' },
  ask: 'Para cada persona: ¿es este el acceso que necesita para su trabajo? Marque “Correcto” o “Cambiar” y describa abajo los cambios.',
  asOf: '{host}, al {day}.',
  aboutUnread: '“Sin revisar” significa que License Lens aún no lo ha visto. No significa “No”.',
  person: 'Persona',
  owner: 'Titular de la cuenta',
  on: 'Sí',
  off: 'No',
  notRead: 'Sin revisar',
  right: 'Correcto',
  toChange: 'Cambiar',
  people: (count: number) => (count === 1 ? '1 persona' : `${count} personas`),
  remarks: 'Cambios necesarios',
  sign: { place: 'Lugar', date: 'Fecha', name: 'Nombre', signature: 'Firma' },
  nobody: 'Aún no se ha revisado a nadie en activo. Abra primero la lista del personal.',
};
