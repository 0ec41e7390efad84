import type { strip as en } from '../en/strip.ts';

const licenses = (text: string, license: string, isOne: boolean): string =>
  isOne ? `Hay ${text} licencia ${license} libre.` : `Hay ${text} licencias ${license} libres.`;

export const strip: typeof en = {
  region: 'License Lens en esta página',
  fold: 'Plegar',
  unfold: 'License Lens',
  asTicked: 'Como está marcado ahora:',
  asSaved: 'Como está guardado:',
  allWell: 'Nada que corregir.',
  leftToDo: 'Queda por hacer',
  needs: {
    none: (name) => `${name} no necesita licencia.`,
    unknown: (name) => `aún no se sabe qué licencia necesita ${name}.`,
    inactive: (name) => `${name} está en estado inactivo y no necesita licencia.`,
    owner: (name) => `${name} es titular de la cuenta y tiene la licencia Provider automáticamente.`,
    has: (name, license) => `${name} necesita la licencia ${license} y la tiene.`,
    covered: (name) => `${name} necesita la licencia Admin, y la licencia Provider la cubre.`,
    lacks: (name, license) => `${name} necesita la licencia ${license}, que está desactivada.`,
    unread: (name, license) => `${name} necesita la licencia ${license}. Aún no se ha leído si está activada.`,
    noPlan: 'con este plan ningún permiso necesita licencia.',
  },
  seats: {
    free: (count, text, license) => licenses(text, license, count === 1),
    none: (license) => `No hay ninguna licencia ${license} libre: antes hay que comprar o liberar una.`,
    range: (from, to, license) => `Hay ${from}–${to} licencias ${license} libres.`,
    unread: (license) => `Aún no se ha leído cuántas licencias ${license} están compradas.`,
    trial: 'Durante la prueba están todas las licencias.',
  },
  noSeats: 'Este plan no tiene licencias por persona: ningún permiso las necesita.',
  bought: (count) => `${count} compradas`,
  boughtUnread: 'compradas: aún no leído',
  on: (count) => `${count} activadas`,
  needed: (count) => `${count} necesarias`,
  steps: (count) => (count === 1 ? '1 paso por hacer' : `${count} pasos, en este orden`),
  noSteps: 'Nada que cambiar.',
  later: 'En la renovación',
  logsOut: (names) => `Al guardar se cierra la sesión de ${names}: avise antes.`,
  enough: (range, isOne) => (isOne ? `basta ${range}` : `bastan ${range}`),
  asBought: 'las mismas que están compradas',
  tooMany: (range) => `sobran ${range}`,
  tooFew: (range) => `faltan ${range}`,
  upTo: (count) => `hasta ${count}`,
  either: (few, many) => `entre ${few} de menos y ${many} de más`,
  open: 'Los números se precisan al leer los permisos de todas las personas.',
  saves: (money) => `Así se ahorran ${money} al mes.`,
  costs: (money) => `Así se pagan ${money} más al mes.`,
  costsOrSaves: (more, less) =>
    `Así se pagan hasta ${more} más o se ahorran hasta ${less} al mes: depende de lo que aún no se ha leído.`,
  costsToday: (money) => `Hoy: ${money} al mes.`,
  range: (from, to) => `de ${from} a ${to}`,
};
