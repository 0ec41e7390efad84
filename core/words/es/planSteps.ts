import type { planSteps as en } from '../en/planSteps.ts';
import { LOGS_OUT } from './rules/logsOut.ts';

export const planSteps: typeof en = {
  the: { provider: 'la {provider}', admin: 'la {admin}' },
  switches: {
    on: 'Active {on} de {name}, en {manageLicenses}.',
    off: 'Desactive {off} de {name}, en {manageLicenses}.',
    both: 'Active {on} de {name} y luego desactive {off}, en {manageLicenses}.',
  },
  ifNoneIsFree: 'Si no hay ninguna libre, compre antes una, en {seatQuantities}.',
  covers: 'Está pagada y libre, y cubre lo que cubre {anAdmin}.',
  exchange:
    'No hay ninguna libre, así que {giver} y {name} intercambian las suyas: desactive la {admin} de {giver}, active la {admin} de {name} y luego desactive la {provider} de {name}, en {manageLicenses}.',
  buy: 'Compre lo que falta, en {seatQuantities}: {seats}.',
  buyInExchange: 'Al renovar, compre {seats}, en {seatQuantities}. Por cada una se devuelve después una {provider}.',
  giveBack: 'Al renovar, baje el número, en {seatQuantities}: {seats} menos.',
  noSeat: {
    provider: 'No es seguro que haya una {provider} libre.',
    admin: 'No es seguro que haya una {admin} libre.',
  },
  more: (count) => `${count} más`,
  lookAt: 'Mire primero a {people}: quizá no hagan falta las suyas.',
  readFirst: 'Lea primero lo que aún no se ha leído de {manageLicenses} y {manageSubscription}.',
  licenseFirst: 'Primero hay que activar la licencia.',
  leaves: '{name} se va, y no es seguro que haya una libre: quizá no valga la pena comprar una.',
  unreadNeeds: 'Aún no se sabe qué licencias faltan: lea primero los permisos de todos.',
  permits: {
    untick: 'desmarque {boxes}',
    tick: 'marque {boxes}',
    set: 'establezca los permisos',
    now: `{what} de {name}, en {staffPermissions}, y guarde. ${LOGS_OUT}`,
    leaving: `Cuando {name} se vaya: {what}, en {staffPermissions}, y guarde. ${LOGS_OUT}`,
  },
  hire: 'Agregue a {name}, en {staffList}. Todo lo que no sean los permisos {defaultLabel} viene después.',
  activate: 'Reactive el acceso de {name}, en {staffList}.',
  deactivate: 'Desactive a {name}, en {staffList}.',
};
