import type { draft as en } from '../en/draft.ts';

export const draft: typeof en = {
  lead: 'Pruebe los cambios antes de hacerlos. Nada cambia en su sistema, y su borrador se guarda en este navegador.',
  start: 'Agregue un cambio para ver su efecto.',
  nothingLeft: 'No queda nada por hacer: ningún cambio del borrador está pendiente.',
  add: 'Agregar un cambio',
  kinds: { hire: 'Alguien se incorpora', leave: 'Alguien se va', changeJob: 'Alguien cambia de puesto' },
  name: 'Nombre',
  who: 'Quién',
  job: 'Tipo de personal',
  choose: 'Elegir…',
  addIt: 'Agregar',
  problems: {
    noName: (_name) => 'Ingrese un nombre.',
    isThere: (name) =>
      `${name} ya está en su lista de personal o en este borrador. Agregue un segundo nombre o una inicial.`,
  },
  full: 'El borrador está lleno. Quite un cambio para agregar otro.',
  added: (change) => `Agregado: ${change}.`,
  removed: (name) => `Quitado: ${name}.`,
  discarded: 'Borrador descartado.',
  changes: 'Cambios del borrador',
  none: 'Aún no hay cambios de personal.',
  someone: 'Alguien que no está en su lista de personal',
  told: {
    joins: (job) => `se incorpora como: ${job}`,
    leaves: 'se va',
    becomes: (job) => `nuevo tipo de personal: ${job}`,
  },
  done: 'Hecho',
  gone: 'Ya no trabaja aquí',
  remove: 'Quitar',
  removeOf: (name) => `Quitar: ${name}`,
  discard: 'Descartar el borrador',
  seats: 'Licencias que pagaría',
  today: (count) => `hoy: ${count}`,
  unread: 'sin revisar',
  compared: 'Comparado con hoy',
  now: 'Hoy',
  after: 'Con los cambios',
  seatRows: { bought: 'Compradas', switchedOn: 'Activadas', needed: 'Necesarias' },
  counted: (title, count) => `${title} (${count})`,
  more: (count) => `Mostrar ${count} más`,
  fixedBelow: 'Los pasos de abajo incluyen cómo corregirlos, hasta donde License Lens lo sabe.',
  noPrices: 'Indique los precios para ver el costo.',
  steps: 'Pasos para llegar ahí',
  noSteps: 'No hace falta ningún paso.',
  others: (count, said) =>
    count === 1
      ? 'Otro paso corrige lo que hoy requiere atención.'
      : `Otros ${said} pasos corrigen lo que hoy requiere atención.`,
  toChecklist: 'Agregar a mi lista de pasos',
  planned: (day) =>
    `En su lista de pasos desde el ${day}. Está en el panel, en “Por paso”: License Lens marca lo que usted hace.`,
  backToDraft: 'Quitar de mi lista de pasos',
};
