import type { planSteps as en } from '../en/planSteps.ts';

export const planSteps: typeof en = {
  the: { provider: 'la {provider}', admin: 'la {admin}' },
  switches: {
    on: 'Vaya a {manageLicenses} y active {on} de {name}.',
    off: 'Vaya a {manageLicenses} y desactive {off} de {name}.',
    both: 'Vaya a {manageLicenses}, active {on} de {name} y luego desactive {off}.',
  },
  ifNoneIsFree: 'Si no hay ninguna sin asignar, vaya antes a {seatQuantities} y compre una.',
  covers: 'Está pagada y sin asignar, y cubre lo que cubre {anAdmin}.',
  exchange:
    'Todas están asignadas, así que {giver} y {name} intercambian las suyas. Vaya a {manageLicenses} y desactive la {admin} de {giver}. Luego active la {admin} de {name} y desactive la {provider} de {name}.',
  buy: 'Vaya a {seatQuantities} y compre {seats}.',
  buyInExchange:
    'Al renovar, vaya a {seatQuantities} y compre {seats}. Después quite la misma cantidad de {providers}.',
  giveBack: 'Al renovar, vaya a {seatQuantities} y quite {seats}.',
  noSeat: {
    provider: 'Puede que no haya ninguna {provider} sin asignar.',
    admin: 'Puede que no haya ninguna {admin} sin asignar.',
  },
  more: (count) => `${count} más`,
  lookAt: 'Revise primero a {people}: tal vez sobre alguna {anyLicense}.',
  readFirst: 'Abra primero {pages}.',
  licenseFirst: 'Active primero la {anyLicense}.',
  leaves: '{name} se va, y puede que no haya ninguna {anyLicense} sin asignar. Tal vez no valga la pena comprar una.',
  unreadNeeds: 'Abra primero los permisos de todo el personal. License Lens aún no sabe qué {anyLicenses} faltan.',
  permits: {
    untick: 'desmarque {boxes}',
    tick: 'marque {boxes}',
    set: 'configure los permisos',
    now: 'Vaya a {staffPermissions}, {what} para {name} y guarde.',
    leaving: 'Cuando {name} deje el consultorio, vaya a {staffPermissions}, {what} y guarde.',
  },
  hire: 'Vaya a {staffList} y agregue a {name}. El personal nuevo empieza con {default}; los demás permisos vienen después.',
  activate: 'Vaya a {staffList} y reactive el acceso de {name}.',
  deactivateLeaver: 'Cuando {name} deje el consultorio, vaya a {staffList} y desactive a {name}.',
  unlist: 'Vaya a {list} y quite a {name} de la lista del personal de allí.',
  invited: 'Vaya a {staffList} y busque a {name}. Quien recibe una invitación aparece cuando la acepta.',
  hasInvited: 'Invite a {name}.',
  deactivate: 'Vaya a {staffList} y desactive a {name}.',
};
