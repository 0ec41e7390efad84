import type { access as en } from '../en/access.ts';

export const access: typeof en = {
  title: 'Quién puede hacer qué',
  documentTitle: (host) => `Quién puede hacer qué, ${host}`,
  practice: 'Consultorio',
  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
  checked: 'Última revisión de los permisos: {time}.',
  printed: (host, day) => `${host}, impreso el ${day}`,
  print: 'Imprimir o guardar como PDF',
  csv: 'Guardar como CSV',
  keepSafe: 'La impresión y el archivo nombran al personal. Guárdelos en un lugar seguro.',
  noPermissions: (page) =>
    `Aún no se ha revisado ningún permiso. Abra ${page} de cada persona y los permisos aparecerán aquí.`,
  filters: {
    label: 'Filtros',
    open: (count) => (count === 0 ? 'Filtros' : `Filtros (${count})`),
    permission: 'Permiso',
    license: 'Licencia',
    finding: 'Hallazgo',
    any: 'Cualquiera',
    noLicense: 'Sin licencia',
    query: 'Nombre o puesto',
    onlyOn: 'Solo lo que está activado',
    withInactive: 'Ver personas inactivas',
    clear: 'Quitar los filtros',
  },
  asked: 'Preguntas frecuentes',
  who: (label) => `¿Quién tiene “${label}”?`,
  people: (count, said) => (count === 1 ? '1 persona' : `${said} personas`),
  answer: {
    all: (people, permissions) => `${people}, ${permissions} permisos.`,
    on: (label, people) => `“${label}” está activado para ${people}.`,
    onForNoOne: (label) => `“${label}” no está activado para nadie.`,
    noneSoFar: (label) => `“${label}” no está activado para nadie de lo revisado hasta ahora.`,
    mayHave: (count, people) => `${people} sin revisar: ${count === 1 ? 'podría' : 'podrían'} tenerlo.`,
    match: (count, people) => `${people} ${count === 1 ? 'coincide' : 'coinciden'}.`,
    noMatch: 'Nadie coincide.',
    mayMatch: (count, people) => `${people} sin revisar: ${count === 1 ? 'podría' : 'podrían'} coincidir.`,
    unchecked: (_, people) => `${people} sin revisar del todo.`,
    inactive: (count) =>
      count === 1 ? 'No se muestra 1 persona inactiva.' : `No se muestran ${count} personas inactivas.`,
    hidden: (count) =>
      count === 1
        ? '1 permiso no consta como activado para estas personas.'
        : `${count} permisos no constan como activados para estas personas.`,
    unseen: (count) =>
      count === 1
        ? '1 permiso no está en ninguna página revisada hasta ahora.'
        : `${count} permisos no están en ninguna página revisada hasta ahora.`,
    owner: 'Titular de la cuenta: siempre tiene todos los permisos.',
  },
  person: 'Persona',
  licenses: 'Licencias',
  otherBoxes: 'Otros',
  cells: { on: 'Activado', off: 'Desactivado', unread: 'Sin revisar' },
  sure: (count) => `Activado (${count})`,
  unsure: (count) => `Sin revisar (${count})`,
  owner: 'Titular de la cuenta',
  isInactive: 'En estado inactivo',
  checkedOn: (day) => `revisado: ${day}`,
  counts: (on, off, unread) => `activado: ${on}, desactivado: ${off}, sin revisar: ${unread}`,
  onFor: (on) => `activado: ${on}`,
  unreadFor: (unread) => `sin revisar: ${unread}`,
  needs: (license) => `requiere: ${license}`,
  legend: 'Signos',
  keys: 'Las flechas mueven. Intro en un permiso muestra quién lo tiene.',
  choose: 'Elija un permiso para ver quién lo tiene.',
  back: 'Todos los permisos',
  more: (count) => `Mostrar ${count} más`,
};
