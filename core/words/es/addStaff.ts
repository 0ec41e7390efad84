import type { addStaff as en } from '../en/addStaff.ts';

export const addStaff: typeof en = {
  nobody: (number) => `Persona ${number}`,
  needs: { provider: 'Necesitará {aProvider}.', admin: 'Necesitará {anAdmin}.', none: 'No necesita licencia.' },
  noPlan: 'Con este plan, ningún permiso necesita licencia.',
  seats: {
    free: 'Hay una sin asignar.',
    none: 'No hay ninguna sin asignar. Vaya antes a {seatQuantities} y compre una.',
    unread: 'License Lens aún no sabe si hay una sin asignar. Abra {manageLicenses} y {manageSubscription}.',
    trial: 'Durante la prueba, todas las licencias están disponibles.',
  },
  short: { none: 'Sin licencia', noSeat: (license) => `${license}: no queda`, there: 'Ya está' },
  there: {
    email: 'Este correo es de {person}, que ya está en la lista del personal.',
    inactive: 'Este correo es de {person}, que está en estado inactivo. Mejor reactive su acceso.',
    name: 'En la lista del personal ya hay alguien que se llama {person}.',
    twice: 'Este correo está dos veces en el formulario.',
  },
  after: {
    provider: 'Después, vaya a {manageLicenses} y active la {provider}.',
    admin: 'Después, vaya a {manageLicenses} y active la {admin}.',
    permissions: 'Otros permisos: {staffPermissions}.',
    therapist: 'Si alguien revisa sus notas, elija allí también quién supervisa.',
    billing: 'Enviar reclamaciones tiene allí su propia casilla.',
    amaCpt: 'La licencia AMA CPT se paga por año.',
  },
  invited:
    'Quien recibe una invitación aparece en la lista cuando la acepta. Nadie puede tener invitación y alta manual.',
  byHand: 'A quien se da de alta a mano no se le puede invitar después por correo.',
};
